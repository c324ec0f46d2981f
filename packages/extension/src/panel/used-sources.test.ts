import { describe, expect, test } from 'vitest';
import { cell, claim, fact, identity } from '../testing/answered.ts';
import { factsOfColumns, usedSources } from './used-sources.ts';

describe('usedSources', () => {
  test('names a source once, with all that it states, the one that states most first', () => {
    const register = { title: 'Register', url: 'https://register.example/1' };
    const used = usedSources([
      fact('DURATION', null, 'Duration', '4 years', { conflicts: [claim('5 years', register)] }),
      fact('DELIVERY', null, 'Delivery', 'Online', { claims: [claim('Online', register)] }),
    ]);
    expect(used.map(({ source: { title }, states }) => [title, states])).toEqual([
      ['Register', ['Duration', 'Delivery']],
      ['MMed rules', ['Duration']],
    ]);
  });

  test('keeps two years of one page apart', () => {
    const used = usedSources([
      fact('DURATION', null, 'Duration', '4 years', {
        history: [claim('3 years', { asOf: '2019' })],
      }),
    ]);
    expect(new Set(used.map(({ source: { asOf } }) => asOf))).toEqual(new Set(['2019', '2026']));
  });
});

describe('factsOfColumns', () => {
  test('says whose each fact is', () => {
    const row = {
      attribute: 'DELIVERY',
      qualifier: null,
      label: 'Delivery',
      differs: false,
      missing: 0,
      cells: [cell('Online')],
    };
    expect(factsOfColumns([{ program: identity('a') }], [row]).map(({ label }) => label)).toEqual([
      'Alpha University: Delivery',
    ]);
  });
});
