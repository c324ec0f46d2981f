// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { createHost } from './host.ts';

const hosts = (): Element[] => [...document.querySelectorAll('second-opinion-overlay')];
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

beforeEach(() => {
  for (const host of hosts()) host.remove();
});

test('a page that removes the overlay gets it back, until it has insisted', async () => {
  createHost('');
  for (let removed = 0; removed < 5; removed += 1) {
    hosts()[0]?.remove();
    await turn();
    expect(hosts()).toHaveLength(1);
  }
  hosts()[0]?.remove();
  await turn();
  expect(hosts()).toEqual([]);
});

test('one that an older version left is replaced, and does not come back', async () => {
  const old = createHost('');
  const now = createHost('');
  await turn();
  expect(hosts().map((host) => host.shadowRoot)).toEqual([now]);
  expect(old.isConnected).toBe(false);
});
