import * as v from 'valibot';

const Text = v.string();
const MaybeText = v.nullable(v.string());

/** A source, as every document asks for it. */
export const SourceSchema = v.object({
  title: Text,
  url: MaybeText,
  publisher: MaybeText,
  kind: v.picklist(['OFFICIAL_PAGE', 'REGISTER', 'ARTICLE', 'CONTRIBUTION']),
  archivedCopy: v.boolean(),
  read: Text,
  asOf: MaybeText,
  note: MaybeText,
});
export type AnsweredSource = v.InferOutput<typeof SourceSchema>;

const SaidSchema = v.object({ text: Text, value: v.unknown(), source: SourceSchema });
/** A claim as a server answers it. */
export type AnsweredClaim = v.InferOutput<typeof SaidSchema>;

const valueFields = {
  status: v.picklist(['KNOWN', 'NOT_STATED', 'NOT_APPLICABLE', 'WITHHELD', 'NOT_COMPARABLE']),
  text: Text,
  period: MaybeText,
  reason: MaybeText,
  certainty: v.nullable(v.picklist(['HIGH', 'MODERATE', 'LOW', 'VERY_LOW'])),
  certaintyReasons: v.array(Text),
  measure: v.nullable(v.object({ min: v.number(), max: v.number(), unit: Text })),
  claims: v.array(SaidSchema),
  agreeing: v.array(SaidSchema),
  conflicts: v.array(SaidSchema),
  history: v.array(SaidSchema),
};
const ValueSchema = v.object(valueFields);
/** A resolved value as a server answers it, of a program or of a cell. */
export type AnsweredValue = v.InferOutput<typeof ValueSchema>;

const rowFields = { attribute: Text, qualifier: MaybeText, label: Text };
const FactSchema = v.object({ ...rowFields, ...valueFields });
/** One attribute and qualifier of a program. */
export type AnsweredFact = v.InferOutput<typeof FactSchema>;

/** Which program it is, as every document asks for it. */
export const IdentitySchema = v.object({
  slug: Text,
  name: Text,
  shortName: Text,
  award: Text,
  status: v.picklist(['ACTIVE', 'DISCONTINUED', 'UNKNOWN']),
  specialtyNames: v.array(Text),
  pages: v.array(Text),
  institution: v.object({
    slug: Text,
    name: Text,
    city: MaybeText,
    country: v.object({ code: Text, name: Text, region: Text }),
  }),
});
/** Which program it is. */
export type AnsweredIdentity = v.InferOutput<typeof IdentitySchema>;

const PeerSchema = v.object({ reasons: v.array(Text), program: IdentitySchema });
/** A program to compare with, and why. */
export type AnsweredPeer = v.InferOutput<typeof PeerSchema>;

const CatalogueSchema = v.object({ revision: Text, date: Text });

/** What `PROGRAM_DOCUMENT` is answered with. */
export const ProgramAnswerSchema = v.object({
  catalogue: CatalogueSchema,
  program: v.nullable(
    v.object({
      ...IdentitySchema.entries,
      resolved: v.array(FactSchema),
      peers: v.array(PeerSchema),
    }),
  ),
});
export type ProgramAnswer = v.InferOutput<typeof ProgramAnswerSchema>;

const RowSchema = v.object({
  ...rowFields,
  differs: v.boolean(),
  missing: v.number(),
  cells: v.array(v.object({ best: v.boolean(), ...valueFields })),
});
/** One attribute and qualifier over all columns. */
export type AnsweredRow = v.InferOutput<typeof RowSchema>;

const RefusedSchema = v.object({
  __typename: v.picklist(['UnknownPrograms', 'TooManyPrograms', 'TooFewPrograms']),
  message: Text,
});

/** What `COMPARISON_DOCUMENT` is answered with. */
export const ComparisonAnswerSchema = v.object({
  catalogue: CatalogueSchema,
  comparison: v.variant('__typename', [
    v.object({
      __typename: v.literal('Comparison'),
      columns: v.array(v.object({ program: IdentitySchema })),
      rows: v.array(RowSchema),
    }),
    RefusedSchema,
  ]),
});
export type ComparisonAnswer = v.InferOutput<typeof ComparisonAnswerSchema>;

/** What `COMPARABLES_DOCUMENT` is answered with. */
export const ComparablesAnswerSchema = v.object({
  catalogue: CatalogueSchema,
  comparables: v.array(PeerSchema),
});
export type ComparablesAnswer = v.InferOutput<typeof ComparablesAnswerSchema>;
