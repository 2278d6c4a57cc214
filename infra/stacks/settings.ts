import * as v from 'valibot';

/** The retentions that CloudWatch Logs knows and that make sense here, in days. */
const logDays = v.picklist([7, 30, 90, 365, 731]);

const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));

const fields = v.strictObject({
  /** Jakarta: data of the public sector stays in the country. */
  region: v.optional(v.string(), 'ap-southeast-3'),
  /** The first label of the sign-in pages' host; no other installation in the region may have it. */
  signInPrefix: v.pipe(name, v.regex(/^(?!.*(aws|amazon|cognito))/, 'must not hold a name of Amazon')),
  cityName: v.strictObject({ id: v.string(), en: v.string() }),
  /** The address people type, with its certificate, which CloudFront wants in us-east-1; without it, CloudFront's own. */
  domain: v.optional(v.strictObject({ name: v.string(), certificateArn: v.string() })),
  /** Whether the data outlives a deleted stack and deleting the table and the user pool is refused. */
  keepsData: v.optional(v.boolean(), false),
  logDays: v.optional(logDays, 30),
  /**
   * Days for which the audit trail is kept and cannot be removed: in a stage that keeps its data by nobody, in others by
   * nobody without a permission of its own.
   */
  auditDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500)), 30),
  /** Requests a second that the API takes, all callers together; twice as many for a moment. */
  requestsPerSecond: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 50),
  /** Whether a second factor (an authenticator app) is each person's choice or asked of everybody. */
  secondFactor: v.optional(v.picklist(['optional', 'required']), 'optional'),
  /** Where alarms and the budget's warnings go; each address has to confirm once. */
  alarmMail: v.optional(v.array(v.pipe(v.string(), v.email())), []),
  /** One page of figures; the first three of an account are free. */
  dashboard: v.optional(v.boolean(), true),
  /** US dollars a month, of which somebody is to be told; without it nobody is. */
  monthlyBudget: v.optional(v.pipe(v.number(), v.minValue(1))),
  /** Training partners whose programs sign in; each is a client of its own, which Cognito charges by the month. */
  partners: v.optional(v.array(name), []),
  /** Further issuers of tokens that the API trusts, in the form of the functions' OIDC_ISSUERS. */
  issuers: v.optional(
    v.array(
      v.strictObject({
        issuer: v.pipe(v.string(), v.url()),
        jwksUri: v.pipe(v.string(), v.url()),
        clientIds: v.nullable(v.array(v.string())),
      }),
    ),
    [],
  ),
});

const schema = v.pipe(
  fields,
  v.forward(
    v.partialCheck(
      [['alarmMail'], ['monthlyBudget']],
      ({ alarmMail, monthlyBudget }) => monthlyBudget === undefined || alarmMail.length > 0,
      'must hold who is told of the budget',
    ),
    ['alarmMail'],
  ),
);

/** What may differ between stages. */
export type Settings = v.InferOutput<typeof schema>;

/**
 * The stages and their settings.
 * @param context the entry `stages` of `cdk.json`'s context
 * @throws Error that names the stage and the setting that is wrong
 */
export function readStages(context: unknown): Record<string, Settings> {
  const result = v.safeParse(v.record(name, schema), context);
  if (result.success) return result.output;
  const wrong = result.issues.map((issue) => `stages.${v.getDotPath(issue) ?? '?'}: ${issue.message}`);
  throw new Error(`Wrong context in cdk.json. ${wrong.join('; ')}`);
}

/** Where people sign in: the host of Cognito's own pages. */
export function signInHost({ signInPrefix, region }: Settings): string {
  return `${signInPrefix}.auth.${region}.amazoncognito.com`;
}
