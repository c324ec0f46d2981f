import { type Claim, attributeOf, rowLabel } from '@second-opinion/core';
import { type Json, builder } from './builder.ts';
import { AttributeEnum, ClaimStateEnum } from './enums.ts';
import { loadAll } from './kept-loader.ts';
import { SourceNode } from './source.ts';

export const ClaimNode = builder.objectRef<Claim>('Claim');

builder.node(ClaimNode, {
  description: 'One attribute of one program with one value, from one source.',
  id: {
    resolve: (claim) => claim.id,
    description: 'Opaque; the same for as long as the claim stands.',
  },
  loadMany: async (keys, { loaders }) => await loadAll(loaders.claim, keys),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'attribute' in value,
  fields: (t) => ({
    key: t.exposeString('id', {
      description: 'Its id in the catalogue, by which claims that are otherwise level are ordered.',
    }),
    state: t.expose('state', {
      type: ClaimStateEnum,
      description: 'What review made of it.',
    }),
    attribute: t.expose('attribute', { type: AttributeEnum, description: 'Which fact it states.' }),
    qualifier: t.string({
      nullable: true,
      description:
        'What makes it comparable, "PART_TIME"; null where all claims of the attribute are.',
      resolve: ({ attribute, value }) => attributeOf(attribute).qualify(value),
    }),
    label: t.string({
      description: 'The attribute and qualifier as a reader sees them: "Duration, part-time".',
      resolve: ({ attribute, value }) => rowLabel(attribute, attributeOf(attribute).qualify(value)),
    }),
    text: t.string({
      description: 'The value as a reader sees it: "2–3 years".',
      resolve: ({ attribute, value }) => attributeOf(attribute).format(value),
    }),
    value: t.field({
      type: 'JSON',
      description:
        'The value as its attribute defines it: `{ "studyMode": "ANY", "minMonths": 24, … }`.',
      resolve: ({ value }): Json => toJson(value),
    }),
    source: t.field({
      type: SourceNode,
      description: 'Who says so.',
      resolve: ({ source }) => source,
    }),
  }),
});

/** A value without the members that are undefined, which JSON does not know. */
export function toJson(value: Claim['value']): Json {
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );
}
