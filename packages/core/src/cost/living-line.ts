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
import type { StudyOption } from './study-option.ts';
import type { CoreWords } from '../words/core-words.ts';
import { wordsOf } from '../words/words-of.ts';

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

/**
 * Living costs where the program is: the reader's own figure, else published ones. A program that is wholly online
 * causes none; one that is partly so causes between none and all, because no source says how long one must be there.
 */
export function livingTerms(
  program: ProgramFacts,
  option: StudyOption,
  context: DecisionContext,
): LivingTerms {
  const say = wordsOf(context);
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
    const what = say.subject.livingThere;
    return without(unknownLine(say.line.living, { kind: 'NOT_APPLICABLE', what }, false, delivery));
  }
  const own = context.profile.livingCosts !== undefined;
  const found = own ? ownFigure(context) : published(program, context);
  if ('reason' in found) return without(unknownLine(say.line.living, found.reason, true));
  const footing = together([
    found.footing,
    option.footing,
    ...(presence === 'PARTLY' ? [delivery, assumed(say.assume.partlyThere)] : []),
  ]);
  // The reader's own figure is of today's prices, whatever basis published prices take.
  const basis = own ? 'TODAY' : context.basis;
  const hulled = hullPrices(found.prices, 'livingCosts', { ...context, basis });
  if (hulled.kind === 'UNKNOWN')
    return without(unknownLine(say.line.living, hulled.reason, true, footing));
  const line = (months: Interval): Line => {
    const total = multiplyRange(hulled.range, monthsThere(presence, months));
    if (total === null)
      return unknownLine(say.line.living, { kind: 'OUT_OF_RANGE', what: say.subject.living }, true);
    return knownLine(say.line.living, total, footing, {
      working: workingOf(found.prices, presence, months, say),
      conversions: hulled.conversions,
      published: !own,
      period: found.prices[0]?.period ?? null,
    });
  };
  return { unknown: null, perYear: hulled.range, presence, footing, line };
}

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
  const say = wordsOf(context);
  const prices: Price[] = [];
  const footings: Footing[] = [];
  for (const place of placesOf(program)) {
    const year = yearOfLiving(context.reference.livingCosts, place, context.today, say);
    if (year.prices.length === 0) {
      const name = [place.city, countryName(place.country, say.locale)].filter(
        (part) => part !== null,
      );
      return {
        reason: { kind: 'NO_REFERENCE', what: say.subject.allLiving, place: name.join(', ') },
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
function workingOf(
  prices: readonly Price[],
  presence: Presence,
  months: Interval,
  say: CoreWords,
): string {
  const all = Map.groupBy(prices, (price) => price.currency);
  const years = [...all].map(([currency, own]) =>
    formatRange(hull(own.map((price) => price.range)) ?? { min: 0, max: 0 }, currency, say),
  );
  const span =
    presence === 'PARTLY'
      ? say.working.upTo(say.months(months.max, months.max))
      : say.months(months.min, months.max);
  return say.working.yearly(years.join(say.or), span);
}
