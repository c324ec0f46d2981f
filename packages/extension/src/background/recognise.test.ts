import { addressFingerprint } from '@second-opinion/page-reader';
import { describe, expect, test } from 'vitest';
import { KNOWN_ADDRESS, SMALL_INDEX } from '../testing/small-index.ts';
import { programPage } from '../testing/program-page.ts';
import { recognise } from './recognise.ts';

const nothing = { confirmed: {}, denied: {} };
const known = programPage(`${KNOWN_ADDRESS}?utm_source=x`, 'Psychiatry', '5 years full-time');
const unlisted = 'https://www.alpha.edu.au/study/mmed-psychiatry';
const likely = programPage(unlisted, 'Psychiatry', '4 years full-time');
const foreign = programPage('https://www.beta.ac.uk/mmed', 'Psychiatry', '4 years full-time');

describe('recognise', () => {
  test('knows a program by its address and says where the page differs', () => {
    const page = recognise(known, SMALL_INDEX, nothing);
    expect(page.recognition).toMatchObject({
      kind: 'EXACT',
      by: 'ADDRESS',
      program: { slug: 'alpha-psychiatry' },
    });
    expect(page.institution?.slug).toBe('alpha');
    expect(page.contrasts).toContainEqual(
      expect.objectContaining({ attribute: 'duration', kind: 'DIFFERS' }),
    );
  });

  test('asks about a likely program and never answers with it', () => {
    const { recognition, contrasts } = recognise(likely, SMALL_INDEX, nothing);
    expect(recognition.kind).toBe('LIKELY');
    expect(recognition.kind === 'LIKELY' && recognition.candidates[0]?.program.slug).toBe(
      'alpha-psychiatry',
    );
    expect(contrasts).toEqual([]);
  });

  test('believes what the reader confirmed', () => {
    const confirmed = { [addressFingerprint(unlisted) ?? '']: 'alpha-psychiatry' };
    const { recognition } = recognise(likely, SMALL_INDEX, { ...nothing, confirmed });
    expect(recognition).toMatchObject({ kind: 'EXACT', by: 'CONFIRMED' });
  });

  test('does not ask again about what the reader denied, nor insist on it', () => {
    const slugs = SMALL_INDEX.programs.map(({ slug }) => slug);
    const denied = {
      [addressFingerprint(unlisted) ?? '']: slugs,
      [addressFingerprint(KNOWN_ADDRESS) ?? '']: slugs,
    };
    expect(recognise(likely, SMALL_INDEX, { ...nothing, denied }).recognition.kind).toBe('NONE');
    expect(recognise(known, SMALL_INDEX, { ...nothing, denied }).recognition.kind).toBe('NONE');
  });

  test('finds nothing on an unknown site, yet reads the page', () => {
    const page = recognise(foreign, SMALL_INDEX, nothing);
    expect(page.recognition).toEqual({ kind: 'NONE' });
    expect(page.institution).toBeNull();
    expect(page.reading.claims.map(({ attribute }) => attribute)).toContain('duration');
  });

  test('reads the page before any index has come', () => {
    const page = recognise(known, null, nothing);
    expect(page).toMatchObject({ recognition: { kind: 'UNCHECKED' }, catalogueDate: null });
    expect(page.reading.name?.value).toContain('Psychiatry');
  });

  test('takes the country of a known address from its program where the domain says nothing', () => {
    const address = 'http://localhost:4000/try/psychiatry';
    const addresses = { [addressFingerprint(address) ?? '']: 'alpha-psychiatry' };
    const page = recognise(
      programPage(address, 'Psychiatry', '4 years full-time'),
      { ...SMALL_INDEX, addresses },
      nothing,
    );
    expect(page.recognition.kind).toBe('EXACT');
    expect(page.institution?.country).toBe('AU');
  });

  test('compares only what the index covers', () => {
    const page = recognise(known, { ...SMALL_INDEX, compared: ['delivery'] }, nothing);
    expect(page.contrasts).toEqual([]);
  });
});
