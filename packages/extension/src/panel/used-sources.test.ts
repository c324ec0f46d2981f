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
  test('says whose each fact is, also where a name has a comma', () => {
    const { institution } = identity('a');
    const program = identity('a', {
      institution: { ...institution, name: 'Alpha University, Sydney' },
    });
    const row = {
      attribute: 'DURATION',
      qualifier: 'ANY',
      label: 'Duration, any mode',
      differs: false,
      missing: 0,
      cells: [cell('4 years')],
    };
    expect(factsOfColumns([{ program }], [row]).map(({ label }) => label)).toEqual([
      'Alpha University, Sydney: Duration',
    ]);
  });
});
