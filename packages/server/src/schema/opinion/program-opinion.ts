import type { PayOffer, ProgramOpinion } from '@second-opinion/core';
import { builder } from '../builder.ts';
import { ProgramNode } from '../program.ts';
import { CostObject } from './cost.ts';
import { type Decision, decide } from './decision.ts';
import { EligibilityObject } from './eligibility.ts';
import { InvalidProfile, InvalidProfileObject } from './invalid-profile.ts';
import { type MoneyRange, MoneyRangeObject } from './money-range.ts';
import { ConversionBasisEnum, ProfileInput } from './profile-input.ts';
import { readProfileInput } from './read-profile-input.ts';
import { ReturnObject } from './returns.ts';
import { UnknownObject } from './unknown.ts';

const PayOfferObject = builder.objectRef<PayOffer>('PayOffer').implement({
  description: 'Published pay that the reader may take as an assumption. It is never used unasked.',
  fields: (t) => ({
    label: t.exposeString('label', { description: '"Specialist pay in Singapore: …"' }),
    money: t.field({
      type: MoneyRangeObject,
      description: 'A year, before tax, in its own currency.',
      resolve: ({ money }): MoneyRange => ({
        range: { min: money.minor, max: money.minor },
        currency: money.currency,
      }),
    }),
    period: t.exposeString('period', {
      nullable: true,
      description: 'The period that it speaks for; null where its source gives none.',
    }),
    reference: t.string({
      nullable: true,
      description: 'What to give as `payAfter.reference`; null: give `payAfter.stated`.',
      resolve: ({ choice }) => (choice.kind === 'REFERENCE' ? choice.id : null),
    }),
  }),
});

/** One program's part of a decision. */
export class OpinionOfProgram {
  readonly kind = 'ProgramOpinion';
  readonly decision: Decision;
  readonly place: number;
  constructor(decision: Decision, place: number) {
    this.decision = decision;
    this.place = place;
  }

  get opinion(): ProgramOpinion {
    const opinion = this.decision.programs()[this.place];
    if (opinion === undefined) throw new RangeError(`no program at place ${this.place}`);
    return opinion;
  }
}

export const ProgramOpinionObject = builder.objectType(OpinionOfProgram, {
  name: 'ProgramOpinion',
  description: 'What a program means for the reader: cost, return, eligibility.',
  fields: (t) => ({
    cost: t.field({
      type: CostObject,
      nullable: true,
      description:
        'The way of study that the reader wants, or else the first; null where no duration is known.',
      resolve: ({ opinion }) =>
        opinion.chosen.kind === 'KNOWN' ? opinion.chosen.value.cost : null,
    }),
    otherWays: t.field({
      type: [CostObject],
      description: 'What the other ways of study cost.',
      resolve: ({ opinion }) => [...opinion.others],
    }),
    returns: t.field({
      type: ReturnObject,
      nullable: true,
      description: 'What that way of study comes to; null where no duration is known.',
      resolve: ({ opinion }) =>
        opinion.chosen.kind === 'KNOWN' ? opinion.chosen.value.returns : null,
    }),
    unknown: t.field({
      type: [UnknownObject],
      description: 'Why cost and return are null; empty where they are not.',
      resolve: ({ opinion }) =>
        opinion.chosen.kind === 'UNKNOWN' ? [...opinion.chosen.reasons] : [],
    }),
    eligibility: t.field({
      type: EligibilityObject,
      description: 'Whether the reader can apply.',
      resolve: ({ opinion }) => opinion.eligibility,
    }),
    payOffers: t.field({
      type: [PayOfferObject],
      description: 'Published pay to take as an assumption.',
      resolve: ({ opinion }) => [...opinion.payOffers],
    }),
  }),
});

const ProgramOpinionResult = builder.unionType('ProgramOpinionResult', {
  description: 'What a program means for the reader, or what is wrong with the profile.',
  types: [ProgramOpinionObject, InvalidProfileObject],
  resolveType: ({ kind }) => kind,
});

builder.objectField(ProgramNode, 'opinion', (t) =>
  t.field({
    type: ProgramOpinionResult,
    description: 'What it costs, brings and asks, reckoned for a profile in a currency.',
    args: {
      profile: t.arg({ type: ProfileInput, description: 'Whose circumstances.' }),
      currency: t.arg.string({ required: true, description: 'ISO 4217, for all figures: "USD".' }),
      basis: t.arg({
        type: ConversionBasisEnum,
        description: 'The newest rate where it is left out.',
      }),
    },
    resolve: async (row, { profile, currency, basis }, context) => {
      const reading = readProfileInput(profile, currency);
      if (reading.kind === 'INVALID') return new InvalidProfile(reading.faults);
      const terms = {
        profile: reading.profile,
        currency,
        basis: basis ?? 'TODAY',
        seed: 1,
        samples: 1,
      } as const;
      return new OpinionOfProgram(await decide([row], terms, context), 0);
    },
  }),
);
