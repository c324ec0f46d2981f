import { describe, expect, it } from 'vitest';
import { makeClaim } from '../testing/claims.ts';
import { makeProgram } from '../testing/decision.ts';
import { factsOf, footingOf } from './program-facts.ts';

const source = { id: 'example/s' };
const online = makeClaim('delivery', { mode: 'ONLINE' }, { id: 'online', source });
const hybrid = makeClaim('delivery', { mode: 'HYBRID' }, { id: 'hybrid', source });
const length = (
  id: string,
  months: number,
  given: { readonly id: string; readonly asOf: string },
) =>
  makeClaim(
    'duration',
    { studyMode: 'FULL_TIME', minMonths: months, maxMonths: months },
    { id, source: given },
  );

describe('the facts of a program', () => {
  it('are the preferred claims of one attribute', () => {
    const program = makeProgram([online, hybrid, length('length', 12, { id: 'a', asOf: '2026' })]);
    expect(
      factsOf(program, 'delivery')
        .map(({ claim }) => claim.id)
        .toSorted(),
    ).toEqual(['hybrid', 'online']);
    expect(factsOf(program, 'duration')[0]?.value.minMonths).toBe(12);
    expect(factsOf(program, 'tuition')).toEqual([]);
  });

  it('are as certain as the least certain of them, and say what lowered it once', () => {
    const disputed = [
      length('new', 12, { id: 'a', asOf: '2026' }),
      length('other', 24, { id: 'b', asOf: '2026' }),
    ];
    const program = makeProgram([online, ...disputed]);
    const facts = [...factsOf(program, 'delivery'), ...factsOf(program, 'duration')];
    const footing = footingOf(facts);
    expect(footing.bases).toEqual([{ kind: 'CLAIM', claims: facts.map(({ claim }) => claim.id) }]);
    expect(footing.certainty).toBe('MODERATE');
    expect(footing.reasons).toEqual(['Other sources say otherwise.']);
    expect(footingOf([...facts, ...facts]).reasons).toEqual(footing.reasons);
    expect(footingOf(factsOf(program, 'delivery')).certainty).toBe('HIGH');
    expect(footingOf([]).certainty).toBe('HIGH');
  });
});
