import { describe } from 'vitest';
import { expectVerdicts } from '../testing/verdicts.ts';

describe('a requirement that a yes or no answers', () => {
  expectVerdicts('MEDICAL_DEGREE', [
    [{}, { medicalDegree: true }, 'MET', 'PROFILE_MEETS', 'You have a medical degree.'],
    [
      {},
      { medicalDegree: false },
      'NOT_MET',
      'PROFILE_FALLS_SHORT',
      'You do not have a medical degree.',
    ],
    [
      {},
      {},
      'UNKNOWN',
      'PROFILE_SILENT',
      'Your profile does not say whether you have a medical degree.',
      'medicalDegree',
    ],
  ]);
  expectVerdicts('REFERENCES', [
    [{}, { references: true }, 'MET', 'PROFILE_MEETS', 'You have references.'],
    [
      {},
      {},
      'UNKNOWN',
      'PROFILE_SILENT',
      'Your profile does not say whether you have references.',
      'references',
    ],
  ]);
  expectVerdicts('TRAINING_POST', [
    [{}, { trainingPost: true }, 'MET', 'PROFILE_MEETS', 'You have a training post.'],
    [
      { note: 'In surgery.' },
      { trainingPost: true },
      'UNKNOWN',
      'CONDITION_TO_CHECK',
      'You have a training post. Check the condition that is stated.',
      'specialty',
    ],
    [
      { note: 'In surgery.' },
      { trainingPost: false },
      'NOT_MET',
      'PROFILE_FALLS_SHORT',
      'You do not have a training post.',
    ],
    [
      {},
      {},
      'UNKNOWN',
      'PROFILE_SILENT',
      'Your profile does not say whether you have a training post.',
      'trainingPost',
    ],
  ]);
  expectVerdicts('INTERVIEW', [
    [{}, {}, 'UNKNOWN', 'DECIDED_LATER', 'The interview comes after applying.'],
  ]);
});

describe('registration as a doctor', () => {
  expectVerdicts('MEDICAL_REGISTRATION', [
    [
      {},
      { registrations: [{ country: 'PK' }, { country: 'KE' }] },
      'MET',
      'PROFILE_MEETS',
      'You are registered in Kenya.',
    ],
    [
      {},
      { registrations: [{ country: 'PK' }] },
      'UNKNOWN',
      'CONDITION_TO_CHECK',
      'You are registered in Pakistan; check whether that is enough, or registration in Kenya is meant.',
    ],
    [
      { note: 'Any East African council.' },
      { registrations: [{ country: 'PK' }] },
      'UNKNOWN',
      'CONDITION_TO_CHECK',
      'You are registered in Pakistan; check whether that is enough, or registration in Kenya is meant.',
    ],
    [
      {},
      { registrations: [] },
      'NOT_MET',
      'PROFILE_FALLS_SHORT',
      'You are not registered as a doctor.',
    ],
    [
      {},
      {},
      'UNKNOWN',
      'PROFILE_SILENT',
      'Your profile does not say whether you have a registration as a doctor.',
      'registrations',
    ],
  ]);
});

describe('clinical experience', () => {
  expectVerdicts('CLINICAL_EXPERIENCE', [
    [
      { minMonths: 24 },
      { experienceMonths: 24 },
      'MET',
      'PROFILE_MEETS',
      'You have 2 years of the 2 years asked for.',
    ],
    [
      { minMonths: 24, note: 'After internship.' },
      { experienceMonths: 36 },
      'UNKNOWN',
      'CONDITION_TO_CHECK',
      'You have 3 years of the 2 years asked for. Check the condition that is stated.',
    ],
    [
      { minMonths: 24 },
      { experienceMonths: 23 },
      'NOT_MET',
      'PROFILE_FALLS_SHORT',
      'You lack 1 month of the 2 years asked for: complete on 2026-12-22 if you go on working.',
    ],
    [
      {},
      { experienceMonths: 0 },
      'NOT_MET',
      'PROFILE_FALLS_SHORT',
      'Experience is asked for, and you have none.',
    ],
    [
      {},
      { experienceMonths: 12 },
      'UNKNOWN',
      'NOT_STATED_EXACTLY',
      'How much experience is asked for is not stated; you have 1 year.',
    ],
    [
      {},
      {},
      'UNKNOWN',
      'PROFILE_SILENT',
      'Your profile does not say whether you have the clinical experience asked for.',
      'experienceMonths',
    ],
  ]);
});

describe('another degree', () => {
  expectVerdicts('OTHER_DEGREE', [
    [{}, { otherDegrees: ['BACHELOR'] }, 'MET', 'PROFILE_MEETS', 'You have another degree.'],
    [
      { note: 'A 2:1.' },
      { otherDegrees: ['BACHELOR'] },
      'UNKNOWN',
      'CONDITION_TO_CHECK',
      'You have another degree. Check the condition that is stated.',
    ],
    [
      {},
      { otherDegrees: [] },
      'UNKNOWN',
      'CONDITION_TO_CHECK',
      'You have no degree but a medical one at most; check whether that counts.',
    ],
    [
      { note: 'A 2:1.' },
      { medicalDegree: true, otherDegrees: [] },
      'UNKNOWN',
      'CONDITION_TO_CHECK',
      'You have no degree but a medical one at most; check whether that counts.',
    ],
    [
      {},
      { medicalDegree: false, otherDegrees: [] },
      'NOT_MET',
      'PROFILE_FALLS_SHORT',
      'You have no other degree.',
    ],
    [
      {},
      {},
      'UNKNOWN',
      'PROFILE_SILENT',
      'Your profile does not say whether you have another degree.',
      'otherDegrees',
    ],
  ]);
});
