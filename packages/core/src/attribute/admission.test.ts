import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { admission } from './admission.ts';

describe('admission', () => {
  it.each([
    [{ kind: 'MEDICAL_DEGREE', required: true }, 'Medical degree'],
    [
      { kind: 'CLINICAL_EXPERIENCE', minMonths: 24, required: true },
      'Clinical experience: 2 years',
    ],
    [{ kind: 'ENGLISH', exam: 'IELTS', minScore: '6.5', required: true }, 'English: IELTS 6.5'],
    [
      { kind: 'OTHER_DEGREE', note: 'in any science', required: false },
      'Another degree: in any science (preferred, or one alternative)',
    ],
    [
      { kind: 'CLINICAL_EXPERIENCE', minMonths: 9, note: 'in a hospital', required: true },
      'Clinical experience: 9 months; in a hospital',
    ],
  ] as const)('shows %o as one line', (value, text) => {
    expect(admission.format(value)).toBe(text);
  });

  it('is a row a kind of requirement', () => {
    expect(admission.qualify({ kind: 'REFERENCES', required: true })).toBe('REFERENCES');
    expect(admission.qualifierLabel('ENGLISH')).toBe('English');
    expect(admission.qualifierLabel('TRAINING_POST')).toBe('training post');
  });

  it('tells requirements apart by what is asked, not by remarks', () => {
    const value = { kind: 'CLINICAL_EXPERIENCE', minMonths: 24, required: true } as const;
    expect(admission.same(value, { ...value, note: 'a remark' })).toBe(true);
    expect(admission.same(value, { ...value, minMonths: 12 })).toBe(false);
    expect(admission.same(value, { ...value, required: false })).toBe(false);
    expect(admission.same(value, { ...value, exam: 'MRCP' })).toBe(false);
    expect(admission.same(value, { ...value, minScore: '7' })).toBe(false);
  });

  it('measures months of experience, where they are asked for', () => {
    const value = { kind: 'CLINICAL_EXPERIENCE', required: true } as const;
    expect(admission.measure({ ...value, minMonths: 24 })?.min).toBe(24);
    expect(admission.measure(value)).toBeNull();
  });

  it('wants a score as text', () => {
    const parsed = v.safeParse(admission.schema, {
      kind: 'ENGLISH',
      minScore: 6.5,
      required: true,
    });
    expect(parsed.issues?.[0].message).toBe('a score is text: "6.5"');
  });
});
