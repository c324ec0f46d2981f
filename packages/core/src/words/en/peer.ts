import type { JudgingWords } from '../judging-words.ts';

/** Why a program is one to compare with, in English, as the API says it. */
export const peer: JudgingWords['peer'] = {
  specialty: 'same specialty',
  umbrella: 'also an institution’s whole offering',
  award: 'same award',
  country: 'same country',
  region: 'same region',
};
