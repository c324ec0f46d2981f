import { resolve } from '@second-opinion/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toAnsweredValue } from '../compare/answered-value.ts';
import { identity } from '../testing/answered.ts';
import { PAGE, TODAY, claimOf } from '../testing/judged.ts';
import { loadCoreWords } from '../words/core.ts';
import { wordedIdentity, wordedLabel, wordedPeer, wordedValue } from './worded-answer.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const OTHER = {
  ...PAGE,
  id: 'register',
  kind: 'REGISTER',
  title: 'Register',
  asOf: '2021',
} as const;
const [RESOLUTION] = resolve(
  [
    claimOf('d', 'duration', { studyMode: 'FULL_TIME', minMonths: 24, maxMonths: 36 }),
    {
      ...claimOf('e', 'duration', { studyMode: 'FULL_TIME', minMonths: 48, maxMonths: 48 }),
      source: OTHER,
    },
  ],
  TODAY,
);
const ROW = { attribute: 'DURATION', qualifier: 'FULL_TIME', label: 'Duration, full-time' };

describe('an answer of a server', () => {
  afterEach(() => loadCoreWords('en'));

  test('stays as it is in English', () => {
    const value = toAnsweredValue(RESOLUTION!);
    expect(wordedValue(ROW, value)).toBe(value);
  });

  describe('in French', () => {
    beforeEach(() => loadCoreWords('fr'));

    test('has its values, its reason and its label in French', () => {
      const value = { ...toAnsweredValue(RESOLUTION!), text: '2–3 years', reason: 'in English' };
      expect(wordedValue(ROW, value)).toMatchObject({
        text: '2–3 ans',
        reason: 'Une page officielle a plus de poids qu’un registre, daté de 2021.',
        history: [{ text: '4 ans' }],
      });
      expect(wordedLabel(ROW)).toBe('Durée, à temps plein');
    });

    test('names countries and specialties, and leaves names of institutions', () => {
      const given = identity('alpha', { specialtyNames: ['Psychiatry', 'Something new'] });
      const { specialtyNames, institution } = wordedIdentity(given);
      expect(specialtyNames).toEqual(['Psychiatrie', 'Something new']);
      expect(institution.name).toBe(given.institution.name);
      expect(institution.country.name).toBe('Australie');
    });

    test('says why a program is a peer, and passes on a reason of a newer server', () => {
      const peer = { reasons: ['same specialty', 'a new reason'], program: identity('beta') };
      expect(wordedPeer(peer).reasons).toEqual(['même spécialité', 'a new reason']);
    });

    test('keeps what it does not know', () => {
      const row = { attribute: 'NEW', qualifier: null, label: 'New' };
      const value = toAnsweredValue(RESOLUTION!);
      expect(wordedValue(row, value)).toBe(value);
      expect(wordedLabel(row)).toBe('New');
    });
  });
});
