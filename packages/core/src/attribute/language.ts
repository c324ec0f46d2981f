import * as v from 'valibot';
import { type Attribute, defineAttribute } from './definition.ts';
import { ENGLISH } from '../words/en/english.ts';

/** The language of teaching. */
export interface Language {
  /** BCP 47: "en". */
  readonly code: string;
}

const LanguageSchema: v.GenericSchema<unknown, Language> = v.strictObject({
  code: v.pipe(
    v.string(),
    v.regex(
      /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
      'a language is a BCP 47 code such as "en"',
    ),
  ),
});

const NAMERS = new Map<string, Intl.DisplayNames>();

function namerOf(locale: string): Intl.DisplayNames {
  const namer = NAMERS.get(locale) ?? new Intl.DisplayNames([locale, 'en'], { type: 'language' });
  NAMERS.set(locale, namer);
  return namer;
}

export const language: Attribute<'language', Language> = defineAttribute({
  key: 'language',
  label: 'Language',
  description: 'The language of teaching.',
  schema: LanguageSchema,
  arity: 'LIST',
  direction: 'NEITHER',
  format: (value, say = ENGLISH) => namerOf(say.locale).of(value.code) ?? value.code,
  same: (a, b) => a.code === b.code,
});
