import { describe, expect, it } from 'vitest';
import { clinicalTraining } from './clinical-training.ts';

describe('clinicalTraining', () => {
  it('shows each form in words', () => {
    expect(clinicalTraining.format({ kind: 'HOSPITAL_TRAINING' })).toBe('Hospital training');
    expect(clinicalTraining.format({ kind: 'NONE' })).toBe('No clinical training');
    expect(clinicalTraining.format({ kind: 'UNSPECIFIED', note: 'strong focus' })).toBe(
      'Form not stated: strong focus',
    );
  });

  it('tells forms apart, not remarks', () => {
    const value = { kind: 'COURSEWORK' } as const;
    expect(clinicalTraining.same(value, { ...value, note: 'a remark' })).toBe(true);
    expect(clinicalTraining.same(value, { kind: 'NONE' })).toBe(false);
  });
});
