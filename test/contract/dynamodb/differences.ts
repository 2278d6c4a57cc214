/** A case in which another implementation is known not to do what the documentation says. */
export interface Difference {
  /** The case. */
  readonly id: string;
  /** The implementation, as TEST_DYNAMODB_KIND names it. */
  readonly kind: 'moto';
  /** What the implementation does instead. */
  readonly does: string;
  /** How the case fails because of it; anything else, success included, fails the suite. */
  readonly observed: RegExp;
}

/** The documentation decides; this list says where moto's server differs from it. */
export const differences: readonly Difference[] = [];
