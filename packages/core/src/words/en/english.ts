import type { CoreWords } from '../core-words.ts';
import { judging } from './judging.ts';
import { reckoning } from './reckoning.ts';
import { values } from './values.ts';

/** Every message of core in English, which callers get that name no language. */
export const ENGLISH: CoreWords = {
  locale: 'en',
  dayLocale: 'en-GB',
  specialty: (_slug, own) => own,
  and: ' and ',
  or: ' or ',
  named: (name, text) => `${name}: ${text}`,
  semicolon: '; ',
  to: ' to ',
  ...values,
  ...judging,
  ...reckoning,
};

export { ENGLISH as words };
