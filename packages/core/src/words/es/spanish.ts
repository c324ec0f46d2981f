import type { CoreWords } from '../core-words.ts';
import { judging } from './judging.ts';
import { reckoning } from './reckoning.ts';
import { SPECIALTY_NAMES } from './specialties.ts';
import { values } from './values.ts';

/** Every message of core in Spanish. */
export const words: CoreWords = {
  locale: 'es',
  dayLocale: 'es',
  specialty: (slug, own) => SPECIALTY_NAMES[slug] ?? own,
  and: ' y ',
  or: ' o ',
  named: (name, text) => `${name}: ${text}`,
  semicolon: '; ',
  to: ' a ',
  ...values,
  ...judging,
  ...reckoning,
};
