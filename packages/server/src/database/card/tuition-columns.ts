import {
  type DecisionContext,
  type Interval,
  type ProgramFacts,
  type StudyOption,
  NO_REFERENCE_FIGURES,
  chooseOption,
  factsOf,
  hull,
  studyOptions,
  tuitionFor,
  tuitionTerms,
} from '@second-opinion/core';
import type { ResolvedCardColumns } from '../tables.ts';

type Payer = 'DOMESTIC' | 'INTERNATIONAL';

/** Tuition in its own currency, in minor units. */
interface Price {
  readonly range: Interval;
  readonly currency: string;
}

type TuitionColumns = Pick<
  ResolvedCardColumns,
  Extract<keyof ResolvedCardColumns, `${'domestic' | 'international'}${'Year' | 'Total'}${string}`>
>;

/**
 * Tuition by who pays: by the year where a source states it so, and over the whole program as core reckons it, for
 * full-time study where there is a choice. Null where it is not stated, not countable, or stated in two currencies.
 */
export function tuitionColumns(program: ProgramFacts, today: string): TuitionColumns {
  const option = chooseOption(studyOptions(program), undefined);
  const year = (payer: Payer) => flat(yearly(program, payer, option));
  const total = (payer: Payer) =>
    flat(option === null ? null : inAll(program, payer, option, today));
  const [domesticYear, internationalYear] = [year('DOMESTIC'), year('INTERNATIONAL')];
  const [domesticTotal, internationalTotal] = [total('DOMESTIC'), total('INTERNATIONAL')];
  return {
    domesticYearMin: domesticYear.min,
    domesticYearMax: domesticYear.max,
    domesticYearCurrency: domesticYear.currency,
    internationalYearMin: internationalYear.min,
    internationalYearMax: internationalYear.max,
    internationalYearCurrency: internationalYear.currency,
    domesticTotalMin: domesticTotal.min,
    domesticTotalMax: domesticTotal.max,
    domesticTotalCurrency: domesticTotal.currency,
    internationalTotalMin: internationalTotal.min,
    internationalTotalMax: internationalTotal.max,
    internationalTotalCurrency: internationalTotal.currency,
  };
}

function flat(price: Price | null): {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
} {
  if (price === null) return { min: null, max: null, currency: null };
  return { ...price.range, currency: price.currency };
}

/** What is stated by the year. A fee by semester or credit is no yearly fee: how many make a year is not stated. */
function yearly(program: ProgramFacts, payer: Payer, option: StudyOption | null): Price | null {
  const stated = factsOf(program, 'tuition').filter(({ value }) => value.per === 'YEAR');
  const { facts } = tuitionFor(stated, option?.mode ?? 'FULL_TIME', payer, { profile: {} });
  const [first] = facts;
  const currency = first?.value.money.currency;
  if (currency === undefined || facts.some(({ value }) => value.money.currency !== currency)) {
    return null;
  }
  const range = hull(facts.map(({ value: { money } }) => ({ min: money.minor, max: money.minor })));
  return range === null ? null : { range, currency };
}

function inAll(
  program: ProgramFacts,
  payer: Payer,
  option: StudyOption,
  today: string,
): Price | null {
  const currencies = new Set(factsOf(program, 'tuition').map(({ value }) => value.money.currency));
  for (const currency of currencies) {
    // Without rates only amounts of one currency add up, so the total is in the currency of the fee.
    const context: DecisionContext = {
      rates: new Map(),
      currency,
      basis: 'TODAY',
      today,
      profile: {},
      reference: NO_REFERENCE_FIGURES,
    };
    const status = {
      audiences: [payer],
      footing: { bases: [], certainty: 'HIGH', reasons: [] },
    } as const;
    const range = tuitionTerms(program, option, status, context).range(option.months);
    if (range !== null) return { range, currency };
  }
  return null;
}
