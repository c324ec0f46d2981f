import { type Age, ageOf, authorityOf, compareVoices } from '../authority.ts';
import { CERTAINTIES, grade } from '../certainty.ts';
import { countryName } from '../country.ts';
import type { Footing } from '../decision/figure.ts';
import type { Price } from '../decision/money-range.ts';
import type { LivingCost } from './reference-figures.ts';
import type { CoreWords } from '../words/core-words.ts';
import { ENGLISH } from '../words/en/english.ts';

/** Where somebody lives. */
export interface Place {
  readonly country: string;
  readonly city: string | null;
}

/** Published figures for a year of living at a place, with what they are worth; empty where there are none. */
export interface YearOfLiving {
  readonly prices: readonly Price[];
  readonly footing: Footing;
}

/** Prices move more within a decade than a source's kind can make up for, so age counts before authority here. */
const BY_AGE: Readonly<Record<Age, number>> = { CURRENT: 0, AGEING: 1, UNDATED: 2, OLD: 3 };

/**
 * What a year of living costs: figures for the city, else for its country, else for another city of the country,
 * which is less certain. Figures for a part of living are left out. Of what remains the newest class of age counts,
 * then authority; figures of equal weight make a range together.
 */
export function yearOfLiving(
  costs: readonly LivingCost[],
  place: Place,
  today: string,
  say: CoreWords = ENGLISH,
): YearOfLiving {
  const whole = costs.filter((cost) => cost.country === place.country && cost.covers === 'ALL');
  const exact = whole.filter((cost) => sameCity(cost.city, place.city));
  const national = whole.filter((cost) => cost.city === null);
  const direct = exact.length > 0 ? exact : national;
  const candidates = direct.length > 0 ? direct : whole;
  const [first] = candidates.toSorted((a, b) => order(a, b, today));
  if (first === undefined) {
    return { prices: [], footing: { bases: [], certainty: 'VERY_LOW', reasons: [] } };
  }
  const chosen = candidates.filter((cost) => weight(cost, today) === weight(first, today));
  const lowered = direct.length > 0 ? [] : [elsewhere(first, place, say)];
  return { prices: chosen.map(toPrice), footing: footing(chosen, first, lowered, today, say) };
}

function footing(
  chosen: readonly LivingCost[],
  first: LivingCost,
  lowered: readonly string[],
  today: string,
  say: CoreWords,
): Footing {
  const voice = { source: first.source, period: first.source.asOf, claims: [], repeats: [] };
  const grading = grade(voice, new Set(chosen.map((cost) => cost.source.id)).size > 1, today, say);
  const place = CERTAINTIES.indexOf(grading.certainty) + lowered.length;
  return {
    bases: [{ kind: 'REFERENCE', figures: chosen.map((cost) => cost.id) }],
    certainty: CERTAINTIES[place] ?? 'VERY_LOW',
    reasons: [...grading.reasons, ...lowered],
  };
}

function sameCity(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}

function elsewhere(cost: LivingCost, place: Place, say: CoreWords): string {
  const [of, there] = [cost, place].map(
    ({ city, country }) => city ?? countryName(country, say.locale),
  );
  return say.assume.livingElsewhere(`${of}`, `${there}`);
}

function order(a: LivingCost, b: LivingCost, today: string): number {
  const [left, right] = [a, b].map((cost) => BY_AGE[ageOf(cost.source.asOf, today)]);
  const byAge = (left ?? 0) - (right ?? 0);
  if (byAge !== 0) return byAge;
  const voices = [a, b].map((cost) => ({ source: cost.source, period: cost.source.asOf }));
  const [one, other] = voices;
  return one === undefined || other === undefined ? 0 : compareVoices(one, other, today);
}

/** Figures of one class of age, authority and period weigh alike. */
function weight(cost: LivingCost, today: string): string {
  const { kind, asOf } = cost.source;
  return `${ageOf(asOf, today)}/${authorityOf(kind, asOf, today)}/${asOf ?? ''}`;
}

function toPrice(cost: LivingCost): Price {
  const minor = cost.per === 'YEAR' ? cost.money.minor : cost.money.minor * 12;
  return {
    range: { min: minor, max: minor },
    currency: cost.money.currency,
    period: cost.source.asOf,
  };
}
