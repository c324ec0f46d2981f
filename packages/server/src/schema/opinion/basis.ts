import type { Basis, DecisionContext, LivingCost, PhysicianPay } from '@second-opinion/core';
import { publishedFigures } from '../../import/published-figures.ts';
import { builder } from '../builder.ts';
import { ClaimNode } from '../claim.ts';
import { loadAll } from '../kept-loader.ts';
import { PublishedFigure } from '../reference.ts';

const BasisKindEnum = builder.enumType('BasisKind', {
  description: 'What a figure rests on.',
  values: {
    CLAIM: { description: 'Claims of the catalogue.' },
    REFERENCE: { description: 'Published figures about a country.' },
    PROFILE: { description: 'What the reader said.' },
    ASSUMPTION: { description: 'Something taken for granted, said in a sentence.' },
  } as const satisfies Record<Basis['kind'], { description: string }>,
});

export const BasisObject = builder.objectRef<Basis>('Basis').implement({
  description: 'One thing that a figure rests on. One of the fields beside `kind` is filled.',
  fields: (t) => ({
    kind: t.expose('kind', { type: BasisKindEnum, description: 'Which of the fields is filled.' }),
    claims: t.field({
      type: [ClaimNode],
      description: 'The claims, with their sources; empty but for `CLAIM`.',
      resolve: async (basis, _arguments, { loaders }) =>
        basis.kind === 'CLAIM' ? present(await loadAll(loaders.claim, basis.claims)) : [],
    }),
    figures: t.field({
      type: [PublishedFigure],
      description: 'The published figures; empty but for `REFERENCE`.',
      resolve: async (basis) =>
        basis.kind === 'REFERENCE' ? figuresOf(basis.figures, await publishedFigures()) : [],
    }),
    field: t.string({
      nullable: true,
      description: 'The field of the profile: "taxRate"; null but for `PROFILE`.',
      resolve: (basis) => (basis.kind === 'PROFILE' ? basis.field : null),
    }),
    text: t.string({
      nullable: true,
      description: 'The assumption as one sentence; null but for `ASSUMPTION`.',
      resolve: (basis) => (basis.kind === 'ASSUMPTION' ? basis.text : null),
    }),
  }),
});

function present<Value>(values: readonly (Value | null)[]): Value[] {
  return values.filter((value) => value !== null);
}

function figuresOf(
  ids: readonly string[],
  { livingCosts, physicianPay, discountRates }: DecisionContext['reference'],
): (LivingCost | PhysicianPay | (typeof discountRates)[number])[] {
  return [...livingCosts, ...physicianPay, ...discountRates].filter(({ id }) => ids.includes(id));
}
