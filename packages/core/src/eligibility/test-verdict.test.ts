import { describe } from 'vitest';
import { expectVerdicts } from '../testing/verdicts.ts';

describe('an entrance examination', () => {
  expectVerdicts('ENTRANCE_EXAM', [
    [
      { exam: 'Departmental test' },
      { exams: [{ name: 'GRE' }] },
      'UNKNOWN',
      'DECIDED_LATER',
      'Departmental test is sat when applying.',
    ],
    [
      { exam: 'Departmental test' },
      { exams: [{ name: 'GRE' }, { name: 'Departmental test' }] },
      'MET',
      'PROFILE_MEETS',
      'You have taken Departmental test.',
    ],
    [
      { exam: 'GRE', note: 'Within five years.' },
      { exams: [{ name: 'GRE' }] },
      'UNKNOWN',
      'CONDITION_TO_CHECK',
      'You have taken GRE. Check the condition that is stated.',
    ],
    [
      { exam: 'MRCP Part 1 or MRCS' },
      { exams: [{ name: 'MRCS' }] },
      'MET',
      'PROFILE_MEETS',
      'You have taken MRCP Part 1 or MRCS.',
    ],
    [
      { exam: 'MRCP Part 1 or MRCS', minScore: '60' },
      { exams: [{ name: 'MRCS', score: '70' }] },
      'UNKNOWN',
      'NOT_STATED_EXACTLY',
      'MRCP Part 1 or MRCS 60 is asked for; compare it with your own results.',
    ],
    [
      { exam: 'USMLE and GRE' },
      { exams: [{ name: 'USMLE and GRE' }] },
      'UNKNOWN',
      'NOT_STATED_EXACTLY',
      'USMLE and GRE is asked for; compare it with your own results.',
    ],
    [
      { exam: 'USMLE and GRE' },
      { exams: [] },
      'NOT_MET',
      'PROFILE_FALLS_SHORT',
      'You have no result in USMLE and GRE.',
    ],
    [
      { exam: 'MRCP Part 1' },
      { exams: [{ name: 'MRCP' }] },
      'UNKNOWN',
      'NOT_STATED_EXACTLY',
      'MRCP Part 1 is asked for; compare it with your own results.',
    ],
    [
      {},
      { exams: [] },
      'UNKNOWN',
      'NOT_STATED_EXACTLY',
      'You have taken no entrance examination; whether you need one is not stated exactly.',
    ],
    [
      {},
      { exams: [{ name: 'GRE' }, { name: 'MCAT' }] },
      'UNKNOWN',
      'NOT_STATED_EXACTLY',
      'Which entrance examination is asked for is not stated; you have GRE, MCAT.',
    ],
    [
      { note: 'One of the colleges’.' },
      { exams: [{ name: 'GRE' }] },
      'UNKNOWN',
      'NOT_STATED_EXACTLY',
      'Which entrance examination is asked for is not stated; you have GRE.',
    ],
    [
      { exam: 'GRE' },
      {},
      'UNKNOWN',
      'PROFILE_SILENT',
      'Your profile does not say which entrance examination you have taken.',
      'exams',
    ],
  ]);
});

describe('an English test', () => {
  expectVerdicts('ENGLISH', [
    [
      { exam: 'IELTS', minScore: '7.0' },
      {
        englishTests: [
          { name: 'IELTS', score: '6.5' },
          { name: 'IELTS Academic', score: '7' },
        ],
      },
      'MET',
      'PROFILE_MEETS',
      'Your 7 in IELTS reaches 7.0.',
    ],
    [
      { exam: 'IELTS', minScore: '7.25' },
      { englishTests: [{ name: 'ielts', score: '7.24' }] },
      'NOT_MET',
      'PROFILE_FALLS_SHORT',
      'Your 7.24 in IELTS is below 7.25.',
    ],
    [
      { exam: 'IELTS', minScore: '7.0', note: '6.5 in each band.' },
      { englishTests: [{ name: 'IELTS', score: '8' }] },
      'UNKNOWN',
      'CONDITION_TO_CHECK',
      'Your 8 in IELTS reaches 7.0. Check the condition that is stated.',
    ],
    [
      { exam: 'IELTS', minScore: '7.0' },
      { englishTests: [{ name: 'IELTS' }] },
      'UNKNOWN',
      'NOT_STATED_EXACTLY',
      'IELTS 7.0 is asked for; compare it with your own results.',
    ],
    [
      { exam: 'IELTS', minScore: '7.0 (6.5)' },
      { englishTests: [{ name: 'IELTS', score: '8' }] },
      'UNKNOWN',
      'NOT_STATED_EXACTLY',
      'IELTS 7.0 (6.5) is asked for; compare it with your own results.',
    ],
    [
      { exam: 'Band', minScore: '7' },
      { englishTests: [{ name: 'Band', score: '8' }] },
      'UNKNOWN',
      'NOT_STATED_EXACTLY',
      'Band 7 is asked for; compare it with your own results.',
    ],
    [
      {},
      {},
      'UNKNOWN',
      'PROFILE_SILENT',
      'Your profile does not say which English test you have taken.',
      'englishTests',
    ],
    [
      {},
      { englishTests: [{ name: '…', score: '1' }] },
      'UNKNOWN',
      'NOT_STATED_EXACTLY',
      'Which English test is asked for is not stated; you have ….',
    ],
    [
      { exam: 'IELTS' },
      { englishTests: [{ name: '…', score: '9' }] },
      'NOT_MET',
      'PROFILE_FALLS_SHORT',
      'You have no result in IELTS.',
    ],
  ]);
});
