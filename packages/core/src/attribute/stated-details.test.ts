import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Money } from '../money.ts';
import { admission } from './admission.ts';
import { credits } from './credits.ts';
import { fee } from './fee.ts';
import { recognition } from './recognition.ts';
import { traineeStatus } from './trainee-status.ts';
import { tuition } from './tuition.ts';

const money: Money = { minor: 100_000, currency: 'AUD' };

describe('tuition with study mode, subsidy and cohort', () => {
  const plain = { audience: 'ALL', money, per: 'YEAR' } as const;

  it('keeps the qualifier of a fee that states none of them', () => {
    expect(tuition.qualify(plain)).toBe('ALL/YEAR');
    expect(tuition.qualifierLabel('ALL/YEAR')).toBe('all students, a year');
  });

  it('keeps fees of different study modes, places and cohorts apart', () => {
    const values = [
      plain,
      { ...plain, studyMode: 'FULL_TIME' as const },
      { ...plain, studyMode: 'PART_TIME' as const },
      { ...plain, subsidised: true },
      { ...plain, subsidised: false },
      { ...plain, cohort: '2023' },
      { ...plain, cohort: '2023/2024' },
    ];
    expect(new Set(values.map((value) => tuition.qualify(value))).size).toBe(values.length);
  });

  it('lists every qualifier but those of a cohort, and labels them for a reader', () => {
    const value = { ...plain, studyMode: 'PART_TIME', subsidised: true } as const;
    expect(tuition.qualifiers).toContain(tuition.qualify(value));
    expect(tuition.qualifierLabel(tuition.qualify({ ...value, cohort: '2023/2024' }) ?? '')).toBe(
      'all students, a year, part-time, subsidised place, entry 2023-2024',
    );
  });
});

describe('fees by part of the examination', () => {
  it('keeps parts apart and labels them', () => {
    const value = { kind: 'EXAMINATION', money, per: 'ATTEMPT', part: 'Part A' } as const;
    expect(fee.qualify(value)).toBe('EXAMINATION/Part A');
    expect(fee.qualifierLabel('EXAMINATION/Part A')).toBe('examination, Part A');
    expect(fee.qualifierLabel('EXAMINATION')).toBe('examination');
  });

  it('refuses a part that would break the qualifier', () => {
    const value = { kind: 'EXAMINATION', money, per: 'ATTEMPT', part: 'A/B' };
    expect(v.safeParse(fee.schema, value).success).toBe(false);
  });
});

describe('requirements by moment and group', () => {
  const degree = { kind: 'MEDICAL_DEGREE', required: true } as const;

  it('counts a requirement without a moment as one to apply', () => {
    expect(admission.qualify(degree)).toBe('MEDICAL_DEGREE');
    expect(admission.qualify({ ...degree, moment: 'TO_APPLY' })).toBe('MEDICAL_DEGREE');
  });

  it('keeps a requirement to graduate apart from one to apply', () => {
    const value = { kind: 'ENTRANCE_EXAM', required: true, moment: 'TO_GRADUATE' } as const;
    expect(admission.qualify(value)).toBe('TO_GRADUATE/ENTRANCE_EXAM');
    expect(admission.qualifiers).toContain(admission.qualify(value));
    expect(admission.qualifierLabel(admission.qualify(value) ?? '')).toBe(
      'to graduate: entrance exam',
    );
  });

  it('says that a requirement is one alternative, and tells it from one that stands alone', () => {
    const alternative = { ...degree, group: 'degree' };
    expect(admission.format(alternative)).toBe('Medical degree (one of several alternatives)');
    expect(admission.same(alternative, degree)).toBe(false);
    expect(admission.same(alternative, { ...degree, group: 'other-name' })).toBe(true);
  });
});

describe('recognition with regulator, effect and conditions', () => {
  it('shows the effect and each condition after what the body says', () => {
    const text = recognition.format({
      body: 'University',
      outcome: 'Prepares for the register.',
      regulator: 'HPCSA',
      effect: 'COUNTS_TOWARDS',
      conditions: ['four years in a registrar post', 'the national examinations are passed'],
    });
    expect(text).toBe(
      'University, on HPCSA: Prepares for the register. (counts towards registration; if four years in a registrar post; if the national examinations are passed)',
    );
  });

  it('reads as before where none is stated', () => {
    expect(recognition.format({ body: 'SMC', outcome: 'Recognised.' })).toBe('SMC: Recognised.');
  });
});

describe('trainee status', () => {
  it('shows the pay with what it is for', () => {
    const value = { status: 'SALARIED', money, per: 'MONTH', note: 'Registrar post.' } as const;
    expect(traineeStatus.format(value)).toBe('Salaried: AUD\u00a01,000 a month; Registrar post.');
    expect(traineeStatus.measure(value)?.unit).toBe('AUD per MONTH');
  });

  it.each([
    { status: 'SALARIED', money },
    { status: 'SALARIED', per: 'YEAR' },
    { status: 'UNSALARIED', money, per: 'YEAR' },
  ])('refuses %o', (value) => {
    expect(v.safeParse(traineeStatus.schema, value).success).toBe(false);
  });
});

describe('credits with the full-time year', () => {
  it('shows how many make a full-time year', () => {
    const value = { amount: 60, system: 'CREDIT_POINTS_AU', fullTimeYear: 48 } as const;
    expect(credits.format(value)).toBe('60 credit points (48 a full-time year)');
  });
});
