import type { ReadClaim } from '@second-opinion/page-reader';
import { describe, expect, test } from 'vitest';
import { toPageGroups } from './page-groups.ts';

function duration(months: number, text: string, confidence: number): ReadClaim {
  return {
    attribute: 'duration',
    value: { studyMode: 'PART_TIME', minMonths: months, maxMonths: months },
    text,
    place: 'Details',
    confidence,
  };
}

describe('toPageGroups', () => {
  test('says a value that is read twice once, with both quotes and the better certainty', () => {
    const [group] = toPageGroups([
      duration(24, '2 years part-time', 0.6),
      duration(24, 'two years, part-time', 0.94),
    ]);
    expect(group).toMatchObject({ label: 'Duration' });
    expect(group!.lines).toMatchObject([
      { text: '2 years', qualifier: 'part-time', confidence: 'clearly stated' },
    ]);
    expect(group!.lines[0]!.quotes).toHaveLength(2);
  });

  test('never writes how sure it is as a number', () => {
    const sure = [0.95, 0.75, 0.3].map(
      (confidence) => toPageGroups([duration(24, 'x', confidence)])[0]!.lines[0]!.confidence,
    );
    expect(sure).toEqual(['clearly stated', 'probably', 'possibly']);
  });
});
