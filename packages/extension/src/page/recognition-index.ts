import { type AttributeValue, type AttributeKey, findAttribute } from '@second-opinion/core';
import * as v from 'valibot';

/** A resolved value of the catalogue that a page can be compared with. */
export interface Fact {
  readonly attribute: AttributeKey;
  readonly qualifier: string | null;
  readonly value: AttributeValue;
  /** The period that it speaks for, or null where its source gives none. */
  readonly period: string | null;
}

const Slug = v.pipe(v.string(), v.maxLength(200));
const Text = v.pipe(v.string(), v.maxLength(1_000));

const FactSchema = v.pipe(
  v.tuple([v.string(), v.nullable(v.string()), v.unknown(), v.nullable(v.string())]),
  v.rawTransform(({ dataset, addIssue, NEVER }): Fact => {
    const [key, qualifier, given, period] = dataset.value;
    const attribute = findAttribute(key);
    const parsed = attribute === undefined ? undefined : v.safeParse(attribute.schema, given);
    if (attribute === undefined || parsed === undefined || !parsed.success) {
      addIssue({ message: `no value of ${key}` });
      return NEVER;
    }
    return { attribute: attribute.key, qualifier, value: parsed.output, period };
  }),
);

/** A fact of an attribute that this version does not know is left out: a newer server may have more. */
const KnownFacts = v.pipe(
  v.array(v.unknown()),
  v.transform((entries) =>
    entries.flatMap((entry) => {
      const parsed = v.safeParse(FactSchema, entry);
      return parsed.success ? [parsed.output] : [];
    }),
  ),
);

/** A program as the index knows it. */
export const IndexProgramSchema = v.object({
  slug: Slug,
  shortName: Text,
  name: Text,
  award: Text,
  institution: Slug,
  specialties: v.array(Slug),
  umbrella: v.boolean(),
  /** How many programs it can be compared with. */
  peers: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** "CRICOS:094563D" */
  codes: v.array(v.string()),
  facts: KnownFacts,
});
export type IndexProgram = v.InferOutput<typeof IndexProgramSchema>;

/** An institution as the index knows it. */
export const IndexInstitutionSchema = v.object({
  slug: Slug,
  name: Text,
  aliases: v.array(Text),
  country: v.pipe(v.string(), v.length(2)),
  domains: v.array(Text),
});
export type IndexInstitution = v.InferOutput<typeof IndexInstitutionSchema>;

/** What a server sends as `/recognition.json`: everything by which a page is recognised, without asking. */
export const RecognitionIndexSchema = v.object({
  version: v.literal(1),
  revision: v.string(),
  date: v.string(),
  /** The attributes of which `facts` holds what is known. */
  compared: v.array(v.string()),
  institutions: v.array(IndexInstitutionSchema),
  programs: v.array(IndexProgramSchema),
  addresses: v.record(v.string(), Slug),
  listings: v.record(v.string(), v.array(Slug)),
  /** Pages with the programs that a review has found them not to be; servers of earlier versions say nothing of it. */
  wrong: v.optional(v.record(v.string(), v.array(Slug)), {}),
});
export type RecognitionIndex = v.InferOutput<typeof RecognitionIndexSchema>;
