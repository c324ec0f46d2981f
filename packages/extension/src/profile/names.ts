import {
  CountryCodeSchema,
  NO_SPECIALTY,
  SPECIALTIES,
  decimalPlaces,
  findSpecialty,
} from '@second-opinion/core';
import * as v from 'valibot';
import { readerLocale } from './reader-locale.ts';
import { CORE_WORDS } from '../words/core.ts';

/** A code with its name in the reader's language. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

type Kind = 'region' | 'currency' | 'language' | 'specialty';

const namers = new Map<string, Intl.DisplayNames>();

/** The name of a code in the reader's language; the code itself where there is none. */
export function nameOf(kind: Kind, code: string): string {
  if (kind === 'specialty') {
    return CORE_WORDS.specialty(code, findSpecialty(code)?.name ?? code);
  }
  const locale = readerLocale();
  const key = `${locale} ${kind}`;
  const namer = namers.get(key) ?? new Intl.DisplayNames([locale, 'en'], { type: kind });
  namers.set(key, namer);
  try {
    return namer.of(code) ?? code;
  } catch {
    return code;
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** Languages that medical programs are taught in, or are asked for; others are typed as their code. */
const LANGUAGES =
  'ar bn cs da de el en es fa fi fr he hi hu id it ja ko ms nl no pl pt ro ru sv sw th tr uk ur vi zh'.split(
    ' ',
  );

const lists = new Map<Kind, readonly Named[]>();

/** Every code of a kind that a profile takes, by name; made when first asked for. */
export function namesOf(kind: Kind): readonly Named[] {
  const known = lists.get(kind);
  if (known !== undefined) return known;
  const order = new Intl.Collator(readerLocale());
  const made = codesOf(kind)
    .map((code) => ({ code, name: nameOf(kind, code) }))
    .toSorted((a, b) => order.compare(a.name, b.name));
  lists.set(kind, made);
  return made;
}

function codesOf(kind: Kind): readonly string[] {
  switch (kind) {
    case 'region':
      return LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter((code) =>
        v.is(CountryCodeSchema, code),
      );
    case 'currency':
      return Intl.supportedValuesOf('currency').filter((code) => decimalPlaces(code) !== null);
    case 'language':
      return LANGUAGES;
    case 'specialty':
      return SPECIALTIES.map(({ slug }) => slug).filter((slug) => slug !== NO_SPECIALTY);
  }
}
