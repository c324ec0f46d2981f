import type { CoreWords } from '../core-words.ts';
import { judging } from './judging.ts';
import { reckoning } from './reckoning.ts';
import { SPECIALTY_NAMES } from './specialties.ts';
import { values } from './values.ts';

/** Every message of core in Portuguese. */
export const words: CoreWords = {
  locale: 'pt-PT',
  dayLocale: 'pt-PT',
  specialty: (slug, own) => SPECIALTY_NAMES[slug] ?? own,
  and: ' e ',
  or: ' ou ',
  named: (name, text) => `${name}: ${text}`,
  semicolon: '; ',
  to: ' a ',
  ...values,
  ...judging,
  ...reckoning,
};
