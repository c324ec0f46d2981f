import type { AnsweredProgram } from '../decision/answered-facts.ts';
import { identity } from './answered.ts';
import { PAGE } from './judged.ts';

type Answered = AnsweredProgram['claims'][number];

const { id, ...rest } = PAGE;
const source: Answered['source'] = { key: id, ...rest };

/** Claims as a server answers them: a fee, a duration, a language and a requirement. */
export const CLAIMS: AnsweredProgram['claims'] = [
  {
    key: 't',
    state: 'REVIEWED',
    attribute: 'TUITION',
    value: { audience: 'ALL', money: { minor: 3_000_000, currency: 'AUD' }, per: 'YEAR' },
    source,
  },
  {
    key: 'd',
    state: 'REVIEWED',
    attribute: 'DURATION',
    value: { studyMode: 'FULL_TIME', minMonths: 24, maxMonths: 24 },
    source,
  },
  { key: 'l', state: 'REVIEWED', attribute: 'LANGUAGE', value: { code: 'en' }, source },
  {
    key: 'a',
    state: 'REVIEWED',
    attribute: 'ADMISSION',
    value: { kind: 'MEDICAL_DEGREE', required: true },
    source,
  },
];

/** A program with its claims as a server answers it, at an institution named after it. */
export function answeredProgram(slug: string, claims: AnsweredProgram['claims']): AnsweredProgram {
  const { institution, ...known } = identity(slug);
  return { ...known, institution: { ...institution, slug, name: `${slug} University` }, claims };
}
