import { describe, expect, it } from 'vitest';
import { specialtiesNamed } from './specialties-named.ts';
import { verdictOn } from './verdict.ts';

describe('the specialties that a condition names', () => {
  it.each([
    ['Two years of training in psychiatry', ['psychiatry']],
    ['A post in paediatrics or child health', ['paediatrics']],
    ['A degree in medicine and surgery (MBBS)', []],
    ['Neurosurgery trainees only', ['neurosurgery']],
    ['A hospital post', []],
  ])('%s', (note, slugs) => {
    expect(specialtiesNamed(note)).toEqual(slugs);
  });
});

describe('a training post in a specialty', () => {
  const asked = {
    kind: 'TRAINING_POST',
    required: true,
    note: 'A registrar post in psychiatry.',
  } as const;
  const verdict = (specialty: string | undefined) =>
    verdictOn(asked, {
      profile: { trainingPost: true, specialty },
      country: 'AU',
      today: '2026-11-22',
    });

  it('asks for the specialty where the profile does not say it', () => {
    expect(verdict(undefined)).toMatchObject({ status: 'UNKNOWN', field: 'specialty' });
  });

  it('says whether the reader’s own is named, and leaves the condition to the reader', () => {
    expect(verdict('psychiatry')).toMatchObject({ status: 'UNKNOWN' });
    expect(verdict('psychiatry').text).toContain('It names your specialty, Psychiatry.');
    expect(verdict('urology').text).toContain('It names Psychiatry; your specialty is Urology.');
  });
});
