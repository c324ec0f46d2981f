import { type CellStatus, type Measure, type Resolution, measureOf } from '@second-opinion/core';
import { builder } from './builder.ts';
import { ClaimNode } from './claim.ts';
import { CellStatusEnum, CertaintyEnum } from './enums.ts';

/** What the claims of one attribute and qualifier come to, or that there are none. */
export interface ResolvedShape {
  readonly status: CellStatus;
  readonly text: string;
  readonly resolution: Resolution | null;
}

const MeasureObject = builder.objectRef<Measure>('Measure').implement({
  description: 'A value as a range on a scale, to draw and to order by.',
  fields: (t) => ({
    min: t.exposeFloat('min', { description: 'The lower bound, in `unit`; money in minor units.' }),
    max: t.exposeFloat('max', { description: 'The upper bound, in `unit`; money in minor units.' }),
    unit: t.exposeString('unit', {
      description: '"months", "GBP per YEAR", "ECTS": ranges of different units do not compare.',
    }),
  }),
});

const CLAIM_LISTS = {
  claims: 'The preferred claims; several where the attribute is a list.',
  agreeing: 'Claims of other sources that say the same.',
  conflicts: 'Rivals: claims for the same period, or for none, that say otherwise.',
  history: 'Claims that speak for older periods, the latest first.',
} as const;

/** What a program's attribute and a comparison's cell have in common. */
export const ResolvedValue = builder.interfaceRef<ResolvedShape>('ResolvedValue').implement({
  description: 'A value with why it is believed, what contradicts it and what it was before.',
  fields: (t) => {
    const claims = (key: keyof typeof CLAIM_LISTS) =>
      t.field({
        type: [ClaimNode],
        description: CLAIM_LISTS[key],
        resolve: ({ resolution }) => [...(resolution?.[key] ?? [])],
      });
    return {
      status: t.expose('status', { type: CellStatusEnum, description: 'Whether it is known.' }),
      text: t.exposeString('text', {
        description: 'The preferred value, or why there is none, as a reader sees it.',
      }),
      period: t.string({
        nullable: true,
        description: 'The period that it speaks for; null where its source gives none.',
        resolve: ({ resolution }) => resolution?.period ?? null,
      }),
      reason: t.string({
        nullable: true,
        description: 'Why this value is preferred, in one sentence; null where none is known.',
        resolve: ({ resolution }) => resolution?.reason ?? null,
      }),
      certainty: t.field({
        type: CertaintyEnum,
        nullable: true,
        description: 'How much it can be leaned on; null where none is known.',
        resolve: ({ resolution }) => resolution?.certainty ?? null,
      }),
      certaintyReasons: t.stringList({
        description: 'What lowers the certainty, a sentence each.',
        resolve: ({ resolution }) => [...(resolution?.certaintyReasons ?? [])],
      }),
      measure: t.field({
        type: MeasureObject,
        nullable: true,
        description: 'The value as a range, where it is one.',
        resolve: ({ resolution }) => (resolution === null ? null : measureOf(resolution)),
      }),
      claim: t.field({
        type: ClaimNode,
        nullable: true,
        description: 'The first of the preferred claims; null where none is known.',
        resolve: ({ resolution }) => resolution?.claims[0] ?? null,
      }),
      claims: claims('claims'),
      agreeing: claims('agreeing'),
      conflicts: claims('conflicts'),
      history: claims('history'),
    };
  },
});
