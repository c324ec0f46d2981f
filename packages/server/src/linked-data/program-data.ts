import {
  admission,
  attributeOf,
  credits,
  delivery,
  duration,
  moneyToDecimal,
  parsePeriod,
  rowLabel,
  tuition,
} from '@second-opinion/core';
import type {
  CollegeOrUniversity,
  CreativeWork,
  EducationalOccupationalProgram,
  Offer,
  WithContext,
} from 'schema-dts';
import { type ProgramFacts, placeOf } from '../pages/program-facts.ts';
import { isoDuration } from './iso-duration.ts';
import { statedValues } from './stated-values.ts';

/** The licence of the catalogue's data. */
const LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** What linked data is made from. */
export interface LinkedFacts extends Pick<ProgramFacts, 'specialties' | 'pages' | 'codes'> {
  readonly row: Pick<ProgramFacts['row'], 'slug' | 'name' | 'award' | 'umbrella'>;
  readonly institution: Pick<
    ProgramFacts['institution'],
    'name' | 'city' | 'country' | 'website' | 'ror'
  >;
  /** What its claims come to; unknown ones may be missing. */
  readonly entries: readonly Pick<ProgramFacts['entries'][number], 'resolution'>[];
}

/**
 * A program as schema.org's EducationalOccupationalProgram. Only preferred values, and only those that the vocabulary
 * can hold without a guess: what is unknown is left out, and so is an occupation, which no claim states.
 */
export function programData(
  facts: LinkedFacts,
  publicUrl: string,
): WithContext<EducationalOccupationalProgram> {
  const { row, specialties, pages, codes } = facts;
  const page = `${publicUrl}/programs/${row.slug}`;
  const [url] = pages;
  const modes = studyModes(facts);
  const time = timeToComplete(facts);
  const offers = offersOf(facts);
  const prerequisites = prerequisitesOf(facts);
  const size = creditsOf(facts);
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationalOccupationalProgram',
    '@id': `${page}#program`,
    name: row.name,
    ...(url === undefined ? {} : { url }),
    ...(codes.length === 0
      ? {}
      : { identifier: codes.map(({ scheme, code }) => `${scheme}:${code}`) }),
    provider: providerOf(facts),
    ...(row.umbrella === 1 || specialties.length === 0 ? {} : { keywords: [...specialties] }),
    educationalCredentialAwarded: {
      '@type': 'EducationalOccupationalCredential',
      name: row.name,
      credentialCategory: 'degree',
      ...(row.award === 'Other' ? {} : { alternateName: row.award }),
    },
    ...(time === null ? {} : { timeToComplete: time }),
    ...(modes.length === 0 ? {} : { educationalProgramMode: modes }),
    ...(size === null ? {} : { numberOfCredits: size }),
    ...(prerequisites.length === 0 ? {} : { programPrerequisites: prerequisites }),
    ...(offers.length === 0 ? {} : { offers }),
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': page,
      url: page,
      license: LICENCE,
      citation: citationsOf(facts),
    },
  };
}

function providerOf({ institution, row }: LinkedFacts): CollegeOrUniversity {
  return {
    '@type': 'CollegeOrUniversity',
    name: institution.name,
    address: placeOf({ ...institution, name: row.name }).replace(`${row.name} · `, ''),
    ...(institution.website === null ? {} : { url: institution.website }),
    ...(institution.ror === null ? {} : { sameAs: institution.ror }),
  };
}

/** The full-time duration, or the one of any mode, where it is one length; a range has no place in ISO 8601. */
function timeToComplete(facts: LinkedFacts): string | null {
  const stated = statedValues(facts, duration).map(({ value }) => value);
  const chosen = ['FULL_TIME', 'ANY'].flatMap((mode) =>
    stated.filter(({ studyMode }) => studyMode === mode),
  )[0];
  if (chosen === undefined || chosen.minMonths !== chosen.maxMonths) return null;
  return isoDuration(chosen.minMonths);
}

function studyModes(facts: LinkedFacts): string[] {
  const words = { FULL_TIME: 'full-time', PART_TIME: 'part-time', ANY: null } as const;
  const places = { ON_CAMPUS: 'onsite', ONLINE: 'online', HYBRID: 'blended' } as const;
  const modes = statedValues(facts, duration).flatMap(({ value }) => words[value.studyMode] ?? []);
  const delivered = statedValues(facts, delivery).map(({ value }) => places[value.mode]);
  return [...new Set([...modes, ...delivered])];
}

function offersOf(facts: LinkedFacts): Offer[] {
  return statedValues(facts, tuition).map(({ value, resolution }) => {
    const price = { price: moneyToDecimal(value.money), priceCurrency: value.money.currency };
    return {
      '@type': 'Offer',
      category: rowLabel('tuition', resolution.qualifier),
      ...price,
      ...validity(resolution.period),
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        ...price,
        unitText: value.per === 'PROGRAM' ? 'program' : value.per.toLowerCase(),
      },
    };
  });
}

/** The years that a price is for; nothing where its source gives none. */
function validity(period: string | null): { validFrom?: string; validThrough?: string } {
  const years = period === null ? null : parsePeriod(period);
  if (years === null) return {};
  return { validFrom: String(years.firstYear), validThrough: String(years.lastYear) };
}

function prerequisitesOf(facts: LinkedFacts): string[] {
  return statedValues(facts, admission)
    .filter(({ value }) => value.moment === undefined || value.moment === 'TO_APPLY')
    .map(({ value }) => admission.format(value));
}

function creditsOf(facts: LinkedFacts) {
  const stated = statedValues(facts, credits)[0];
  if (stated === undefined) return null;
  const { amount, system } = stated.value;
  const unitText = attributeOf('credits').qualifierLabel(system);
  return { '@type': 'QuantitativeValue', value: amount, unitText } as const;
}

/** Every source that a preferred value rests on, once. */
function citationsOf({ entries }: LinkedFacts): CreativeWork[] {
  const sources = entries.flatMap(
    ({ resolution }) => resolution?.claims.map(({ source }) => source) ?? [],
  );
  return [...new Map(sources.map((source) => [source.id, source])).values()].map((source) => ({
    '@type': 'CreativeWork',
    name: source.title,
    ...(source.url === null ? {} : { url: source.url }),
    ...(source.publisher === null
      ? {}
      : { publisher: { '@type': 'Organization', name: source.publisher } }),
    ...(source.asOf === null ? {} : { temporalCoverage: source.asOf }),
  }));
}
