import type { PageState, Recognition } from '../page/page-state.ts';
import { SMALL_INDEX } from './small-index.ts';

/** What is known of a page that says "5 years full-time" of a program in psychiatry. */
export function pageState(recognition: Recognition, part: Partial<PageState> = {}): PageState {
  return {
    token: '6f1c1a52-7f0b-4c83-9f62-3f5b7d1f0c11',
    tabId: 1,
    url: 'https://www.alpha.edu.au/courses/psychiatry',
    recognition,
    institution: SMALL_INDEX.institutions[0] ?? null,
    contrasts: [],
    language: 'en-au',
    catalogueDate: '2026-11-22',
    ...part,
    reading: {
      url: 'https://www.alpha.edu.au/courses/psychiatry',
      verdict: { kind: 'PROGRAM', isProgram: true, confidence: 0.9, signals: [] },
      name: { value: 'Master of <b>Medicine</b>', place: 'h1', confidence: 0.9 },
      award: 'MMed',
      awards: ['MMed'],
      specialties: ['psychiatry'],
      courseCodes: [],
      claims: [
        {
          attribute: 'duration',
          value: { studyMode: 'FULL_TIME', minMonths: 60, maxMonths: 60 },
          text: '5 years full-time',
          place: 'At a glance > list',
          confidence: 0.9,
        },
      ],
      year: null,
      status: { value: 'ACTIVE', text: null },
    },
  };
}
