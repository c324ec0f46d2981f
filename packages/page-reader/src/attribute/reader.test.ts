import { describe, expect, test } from 'vitest';
import { labels, rounded, says } from '../testing/read-statements.ts';
import { claim, merge } from './reader.ts';

const online = { mode: 'ONLINE' } as const;
const campus = { mode: 'ON_CAMPUS' } as const;
const same = (a: { mode: string }, b: { mode: string }): boolean => a.mode === b.mode;

describe('a claim', () => {
  test('quotes its statement with the label, and says where it stands', () => {
    expect(claim('delivery', online, labels('Mode', 'Online'), 0.9)).toEqual({
      attribute: 'delivery',
      value: online,
      text: 'Mode: Online',
      place: 'label',
      confidence: 0.9,
    });
    const spoken = claim('delivery', online, says('It is online.'), 0.7, 'as is usual');
    expect(spoken).toMatchObject({ text: 'It is online.', assumed: 'as is usual' });
  });

  test('is cut where it is very long', () => {
    const long = { ...says('x'.repeat(500)), place: 'y'.repeat(500) };
    const { text, place } = claim('delivery', online, long, 0.7);
    expect([text.length, place.length]).toEqual([400, 300]);
  });
});

describe('claims that say the same', () => {
  const told = (text: string, confidence: number, value: typeof online | typeof campus = online) =>
    claim('delivery', value, says(text), confidence);
  const merged = (...claims: ReturnType<typeof told>[]): unknown[] =>
    merge(claims, same).map(({ text, confidence }) => [text, rounded(confidence)]);

  test('are one, the likeliest, and the likelier for it', () => {
    expect(merged(told('a', 0.6), told('b', 0.8))).toEqual([['b', 0.83]]);
    expect(merged(told('a', 0.6), told('b', 0.8), told('c', 0.5))).toEqual([['b', 0.85]]);
  });

  test('are no likelier where one is the other’s text or part of it', () => {
    expect(merged(told('it is online', 0.8), told('online', 0.6))).toEqual([['it is online', 0.8]]);
    expect(merged(told('online', 0.8), told('it is online', 0.6))).toEqual([['online', 0.8]]);
  });

  test('are never quite sure, and what is surer stays as it is', () => {
    expect(merged(told('a', 0.965), told('b', 0.9))).toEqual([['a', 0.97]]);
    expect(merged(told('a', 0.99), told('b', 0.9))).toEqual([['a', 0.99]]);
  });

  test('leave those that say otherwise beside them, the likelier first', () => {
    expect(merged(told('a', 0.6), told('b', 0.8, campus))).toEqual([
      ['b', 0.8],
      ['a', 0.6],
    ]);
  });
});
