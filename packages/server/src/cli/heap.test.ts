import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NODE_FLAGS, giveMemoryBack } from './heap.ts';

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

test('asks of V8 what it has', () => {
  const source = readFileSync(new URL('heap.ts', import.meta.url), 'utf8');
  const asked = [...NODE_FLAGS, ...(source.match(/'--[a-z-]+/g) ?? [])];
  const names = asked.map((flag) => flag.replace(/^'?--(?:no-)?|=.*$/g, ''));
  expect(new Set(names).size).toBeGreaterThan(4);
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(names.filter((name) => !known.includes(`--${name} (`))).toEqual([]);
});
