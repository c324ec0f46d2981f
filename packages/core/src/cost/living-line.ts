import type { DecisionContext } from '../decision/decision-context.ts';
import { type Footing, type Line, assumed, fromProfile, together } from '../decision/figure.ts';
import {
  type Count,
  formatRange,
  hullPrices,
  multiplyRange,
  type Price,
} from '../decision/money-range.ts';
import { type ProgramFacts, factsOf, footingOf } from '../decision/program-facts.ts';
import { knownLine, unknownLine } from '../decision/sum-lines.ts';
import type { UnknownReason } from '../decision/unknown-reason.ts';
import { countryName } from '../country.ts';
import { type Interval, hull } from '../interval.ts';
import { yearOfLiving } from '../reference/living-cost.ts';
import { type Presence, placesOf, presenceOf } from './place-of-study.ts';
import { type StudyOption, monthsText } from './study-option.ts';

/** What living costs over any length of study. */
export interface LivingTerms {
  /** Why there is none to be had, at any length of study; null where there is. */
  readonly unknown: Line | null;
  /** A year's, in the currency asked for; null where it is unknown or does not apply. */
  readonly perYear: Interval | null;
  readonly presence: Presence;
  readonly footing: Footing;
  /** @param months how long the study takes, whole months. */
  line(months: Interval): Line;
}

const LABEL = 'Living costs';

/**
 * Living costs where the program is: the reader's own figure, else published ones. A program that is wholly online
 * causes none; one that is partly so causes between none and all, because no source says how long one must be there.
 */
export function livingTerms(
  program: ProgramFacts,
  option: StudyOption,
  context: DecisionContext,
): LivingTerms {
  const presence = presenceOf(program);
  const delivery = footingOf(factsOf(program, 'delivery'));
  const without = (line: Line): LivingTerms => ({
    unknown: line,
    perYear: null,
    presence,
    footing: line,
    line: () => line,
  });
  if (presence === 'HOME') {
    const what = 'living at the institution, as the program is online,';
    return without(unknownLine(LABEL, { kind: 'NOT_APPLICABLE', what }, false, delivery));
  }
  const own = context.profile.livingCosts !== undefined;
  const found = own ? ownFigure(context) : published(program, context);
  if ('reason' in found) return without(unknownLine(LABEL, found.reason, true));
  const footing = together([
    found.footing,
    option.footing,
    ...(presence === 'PARTLY' ? [delivery, PARTLY] : []),
  ]);
  // The reader's own figure is of today's prices, whatever basis published prices take.
  const basis = own ? 'TODAY' : context.basis;
  const hulled = hullPrices(found.prices, 'living costs', { ...context, basis });
  if (hulled.kind === 'UNKNOWN') return without(unknownLine(LABEL, hulled.reason, true, footing));
  const line = (months: Interval): Line => {
    const total = multiplyRange(hulled.range, monthsThere(presence, months));
    if (total === null) return unknownLine(LABEL, { kind: 'OUT_OF_RANGE', what: 'living' }, true);
    return knownLine(LABEL, total, footing, {
      working: workingOf(found.prices, presence, months),
      conversions: hulled.conversions,
      published: !own,
      period: found.prices[0]?.period ?? null,
    });
  };
  return { unknown: null, perYear: hulled.range, presence, footing, line };
}

const PARTLY: Footing = assumed(
  'The program is partly online and no source says how long one must be there: between none of the time and all.',
);

interface Found {
  readonly prices: readonly Price[];
  readonly footing: Footing;
}

function ownFigure({ profile }: DecisionContext): Found | { reason: UnknownReason } {
  const { livingCosts } = profile;
  if (livingCosts === undefined) return { reason: { kind: 'PROFILE_LACKS', field: 'livingCosts' } };
  const minor = livingCosts.minor * 12;
  return {
    prices: [{ range: { min: minor, max: minor }, currency: livingCosts.currency, period: null }],
    footing: fromProfile('livingCosts'),
  };
}

function published(
  program: ProgramFacts,
  context: DecisionContext,
): Found | { reason: UnknownReason } {
  const prices: Price[] = [];
  const footings: Footing[] = [];
  for (const place of placesOf(program)) {
    const year = yearOfLiving(context.reference.livingCosts, place, context.today);
    if (year.prices.length === 0) {
      const name = [place.city, countryName(place.country)].filter((part) => part !== null);
      return {
        reason: { kind: 'NO_REFERENCE', what: 'all of living', place: name.join(', ') },
      };
    }
    prices.push(...year.prices);
    footings.push(year.footing);
  }
  return { prices, footing: together(footings) };
}

function monthsThere(presence: Presence, months: Interval): Count {
  return {
    min: { numerator: presence === 'PARTLY' ? 0n : BigInt(months.min), denominator: 12n },
    max: { numerator: BigInt(months.max), denominator: 12n },
  };
}

/** "GBP 13,632 a year × 1–2 years" */
function workingOf(prices: readonly Price[], presence: Presence, months: Interval): string {
  const all = Map.groupBy(prices, (price) => price.currency);
  const years = [...all].map(([currency, own]) =>
    formatRange(hull(own.map((price) => price.range)) ?? { min: 0, max: 0 }, currency),
  );
  const span =
    presence === 'PARTLY'
      ? `up to ${monthsText({ min: months.max, max: months.max })}`
      : monthsText(months);
  return `${years.join(' or ')} a year × ${span}`;
}
