import type { CoreWords } from '../core-words.ts';
import { judging } from './judging.ts';
import { reckoning } from './reckoning.ts';
import { SPECIALTY_NAMES } from './specialties.ts';
import { values } from './values.ts';

/** Every message of core in French. */
export const words: CoreWords = {
  locale: 'fr',
  dayLocale: 'fr',
  specialty: (slug, own) => SPECIALTY_NAMES[slug] ?? own,
  and: ' et ',
  or: ' ou ',
  named: (name, text) => `${name} : ${text}`,
  semicolon: ' ; ',
  to: ' à ',
  ...values,
  ...judging,
  ...reckoning,
};
