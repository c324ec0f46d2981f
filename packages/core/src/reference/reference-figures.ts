import type { Money } from '../money.ts';
import type { Source } from '../source.ts';

/** What it costs to live somewhere, as somebody publishes it. */
export interface LivingCost {
  /** "living-3": its place in the file. */
  readonly id: string;
  readonly country: string;
  /** Null where the figure is for the whole country. */
  readonly city: string | null;
  readonly money: Money;
  readonly per: 'MONTH' | 'YEAR';
  /** Whether it covers all of living, or a part such as the room alone. */
  readonly covers: 'ALL' | 'PART';
  readonly source: Source;
  readonly note: string;
}

/** What physicians earn somewhere before tax, as somebody publishes it: a year's. */
export interface PhysicianPay {
  /** "pay-12" */
  readonly id: string;
  readonly country: string;
  readonly role: 'RESIDENT' | 'GENERALIST' | 'SPECIALIST' | 'ALL';
  readonly money: Money;
  readonly source: Source;
  readonly note: string;
}

/** A discount rate that a public body prescribes, in real terms. */
export interface DiscountRate {
  /** "rate-1" */
  readonly id: string;
  readonly country: string;
  /** 0.035 is 3.5 % a year. */
  readonly rate: number;
  readonly source: Source;
  readonly note: string;
}

/** Published figures that a reckoning may lean on, each with its source. */
export interface ReferenceFigures {
  readonly livingCosts: readonly LivingCost[];
  readonly physicianPay: readonly PhysicianPay[];
  readonly discountRates: readonly DiscountRate[];
}

/** No published figures at all: whatever needs one is unknown. */
export const NO_REFERENCE_FIGURES: ReferenceFigures = {
  livingCosts: [],
  physicianPay: [],
  discountRates: [],
};

/** Published figures as the catalogue holds them: without names of their own. */
export interface PublishedFigures {
  readonly livingCosts: readonly (Omit<LivingCost, 'id' | 'covers'> &
    Partial<Pick<LivingCost, 'covers'>>)[];
  readonly physicianPay: readonly Omit<PhysicianPay, 'id'>[];
  readonly discountRates: readonly Omit<DiscountRate, 'id'>[];
}

/** A note that says so marks a figure for a part of living, where the figure does not say what it covers. */
const PART =
  /\bonly\b|\bexcluded\b|^meals and accommodation\b|accommodation [\d,]+ .*\bfeeding\b|shared room/i;

/** Names figures by their place, so that a line can say which it rests on, and tells whole from part. */
export function referenceFigures(published: PublishedFigures): ReferenceFigures {
  return {
    livingCosts: published.livingCosts.map((cost, index) => ({
      ...cost,
      id: `living-${index + 1}`,
      covers: cost.covers ?? (PART.test(cost.note) ? 'PART' : 'ALL'),
    })),
    physicianPay: published.physicianPay.map((pay, index) => ({ ...pay, id: `pay-${index + 1}` })),
    discountRates: published.discountRates.map((rate, index) => ({
      ...rate,
      id: `rate-${index + 1}`,
    })),
  };
}
