import {
  type AttributeKey,
  type Resolution,
  ATTRIBUTES,
  UNSTATED,
  rowLabel,
} from '@second-opinion/core';
import { builder } from './builder.ts';
import { AttributeEnum } from './enums.ts';
import { type ResolvedShape, ResolvedValue } from './resolved-value.ts';

/** One attribute and qualifier of a program. */
export interface ResolvedEntry extends ResolvedShape {
  readonly attribute: AttributeKey;
}

/** The entries of a program, as long as its resolutions are kept. */
const ENTRIES = new WeakMap<readonly Resolution[], readonly ResolvedEntry[]>();

/** Every attribute at least once, so that what nobody states is said too. */
export function withUnknowns(
  resolutions: readonly Resolution[],
  only: AttributeKey | null,
): ResolvedEntry[] {
  const known = ENTRIES.get(resolutions) ?? toEntries(resolutions);
  ENTRIES.set(resolutions, known);
  return known.filter(({ attribute }) => only === null || attribute === only);
}

function toEntries(resolutions: readonly Resolution[]): readonly ResolvedEntry[] {
  return ATTRIBUTES.flatMap(({ key: attribute }) => {
    const own = resolutions.filter((resolution) => resolution.attribute === attribute);
    if (own.length === 0) return [{ attribute, resolution: null, ...UNSTATED }];
    return own.map((resolution): ResolvedEntry => {
      return { attribute, resolution, status: 'KNOWN', text: resolution.text };
    });
  });
}

export const ResolvedObject = builder.objectRef<ResolvedEntry>('ResolvedAttribute').implement({
  description: 'What the claims of one attribute and qualifier of a program come to.',
  interfaces: [ResolvedValue],
  fields: (t) => ({
    attribute: t.expose('attribute', { type: AttributeEnum, description: 'Which fact it is.' }),
    qualifier: t.string({
      nullable: true,
      description: 'What makes its claims comparable: "PART_TIME".',
      resolve: ({ resolution }) => resolution?.qualifier ?? null,
    }),
    label: t.string({
      description: 'As a reader sees it: "Duration, part-time".',
      resolve: ({ attribute, resolution }) => rowLabel(attribute, resolution?.qualifier ?? null),
    }),
  }),
});
