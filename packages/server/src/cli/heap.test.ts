import { expect, test } from 'vitest';
import { giveMemoryBack } from './heap.ts';

const GROWN = 30_000_000;

test('gives the room of what is gone back to the system', () => {
  const held = (): number => process.memoryUsage().heapTotal;
  const before = held();
  let many: object[] = [];
  while (held() < before + GROWN) {
    many.push(...Array.from({ length: 10_000 }, (_none, place) => ({ place })));
  }
  const grown = held();
  expect(many.length).toBeGreaterThan(0);
  many = [];
  giveMemoryBack();
  expect(held()).toBeLessThan(grown - GROWN / 2);
});
