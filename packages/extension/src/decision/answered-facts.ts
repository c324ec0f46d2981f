import { type Claim, CLAIM_STATES, ATTRIBUTES, constantCase } from '@second-opinion/core';
import * as v from 'valibot';
import { IdentitySchema, SourceSchema } from '../server/answers.ts';

const ClaimSchema = v.object({
  key: v.string(),
  state: v.picklist(CLAIM_STATES),
  attribute: v.string(),
  value: v.unknown(),
  source: v.object({ key: v.string(), ...SourceSchema.entries }),
});

const ProgramSchema = v.object({ ...IdentitySchema.entries, claims: v.array(ClaimSchema) });
/** A program with its claims as a server answers them. */
export type AnsweredProgram = v.InferOutput<typeof ProgramSchema>;

/** What `FACTS_DOCUMENT` is answered with. */
export const FactsAnswerSchema = v.object({
  catalogue: v.object({ revision: v.string(), date: v.string() }),
  comparison: v.variant('__typename', [
    v.object({
      __typename: v.literal('Comparison'),
      columns: v.array(v.object({ program: ProgramSchema })),
    }),
    v.object({
      __typename: v.picklist(['UnknownPrograms', 'TooManyPrograms', 'TooFewPrograms']),
      message: v.string(),
    }),
  ]),
});

const BY_CONSTANT = new Map(
  ATTRIBUTES.map((attribute) => [constantCase(attribute.key), attribute]),
);

/**
 * The claims of a program as core knows them. A value that its attribute does not know, from a server of another
 * version, is left out: it is then unknown, and nothing is reckoned with it.
 */
export function toClaims(answered: AnsweredProgram['claims']): Claim[] {
  return answered.flatMap(({ key, state, attribute: name, value, source }) => {
    const attribute = BY_CONSTANT.get(name);
    if (attribute === undefined) return [];
    const read = v.safeParse(attribute.schema, value);
    if (!read.success) return [];
    const { key: id, ...rest } = source;
    return [
      { id: key, state, attribute: attribute.key, value: read.output, source: { id, ...rest } },
    ];
  });
}
