import * as v from 'valibot';

/** The retentions that CloudWatch Logs knows and that make sense here, in days. */
const logDays = v.picklist([7, 30, 90, 365, 731]);

const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));

const address = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** How a token of an issuer shows a second factor, in the form of the functions' OIDC_ISSUERS. */
const secondFactor = v.optional(
  v.union([
    v.picklist(['ALWAYS', 'NEVER']),
    v.strictObject({ claim: v.string(), values: v.array(v.string()) }),
  ]),
);

const federated = {
  name: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{3,32}$/)),
  /** Whether it asks everybody for a second factor: then it serves admins and reviewers too. */
  secondFactor: v.optional(v.boolean(), false),
};

const fields = v.strictObject({
  /** Jakarta: data of the public sector stays in the country. */
  region: v.optional(v.string(), 'ap-southeast-3'),
  /** The first label of the sign-in pages' host; no other installation in the region may have it. */
  signInPrefix: v.optional(
    v.pipe(name, v.regex(/^(?!.*(aws|amazon|cognito))/, 'must not hold a name of Amazon')),
  ),
  /** The issuer at which everybody signs in; without it, Cognito. */
  signIn: v.optional(
    v.strictObject({
      issuer: address,
      jwksUri: address,
      /** The id of the web client there: public, with PKCE, coming back to `<address>/auth/callback`. */
      webClientId: v.string(),
      /** Origins of its pages and endpoints besides the issuer's own. */
      pages: v.optional(v.array(address), []),
      secondFactor,
    }),
  ),
  /** An account elsewhere with which people sign in at Cognito too: its pages show `name`. */
  federation: v.optional(
    v.union([
      v.strictObject({
        ...federated,
        oidc: v.strictObject({
          issuer: address,
          clientId: v.string(),
          /** The secret in Secrets Manager whose text is the client's secret. */
          secretArn: v.string(),
        }),
      }),
      v.strictObject({
        ...federated,
        saml: v.strictObject({ metadataUrl: address, emailAttribute: v.string() }),
      }),
    ]),
  ),
  cityName: v.strictObject({ id: v.string(), en: v.string() }),
  /** The address people type, with its certificate, which CloudFront wants in us-east-1; without it, CloudFront's own. */
  domain: v.optional(v.strictObject({ name: v.string(), certificateArn: v.string() })),
  /** Another one for partners' files, of which nothing may be on the first; without it, CloudFront's own. */
  mediaDomain: v.optional(v.strictObject({ name: v.string(), certificateArn: v.string() })),
  /**
   * Who letters come from; without it no mail is sent. The domain behind the address is verified with SES by records that
   * the stack tells.
   */
  mail: v.optional(v.strictObject({ from: v.pipe(v.string(), v.email()) })),
  /** Whether a web application firewall stands in front: some 7 USD a month and 0.60 USD a million requests. */
  waf: v.optional(v.boolean(), false),
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
  /** Of whom a second factor (an authenticator app) is asked: whoever uses a role, everybody, or nobody. */
  secondFactor: v.optional(v.picklist(['roles', 'required', 'optional']), 'roles'),
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
        issuer: address,
        jwksUri: address,
        clientIds: v.nullable(v.array(v.string())),
        secondFactor,
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
  v.forward(
    v.partialCheck(
      [['signInPrefix'], ['signIn']],
      ({ signInPrefix, signIn }) => (signInPrefix === undefined) !== (signIn === undefined),
      'must be there, or signIn in its place',
    ),
    ['signInPrefix'],
  ),
  v.forward(
    v.partialCheck(
      [['signIn'], ['federation'], ['partners']],
      ({ signIn, federation, partners }) => !signIn || (!federation && partners.length === 0),
      "leaves no place for federation and partners, which are Cognito's",
    ),
    ['signIn'],
  ),
  v.forward(
    v.partialCheck(
      [['secondFactor'], ['federation']],
      ({ secondFactor: asked, federation }) =>
        asked !== 'required' || federation === undefined || federation.secondFactor,
      'must be true: Cognito asks none of those who come from there',
    ),
    ['federation', 'secondFactor'],
  ),
);

/** What may differ between stages. */
export type Settings = v.InferOutput<typeof schema>;

export type Federation = NonNullable<Settings['federation']>;

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
