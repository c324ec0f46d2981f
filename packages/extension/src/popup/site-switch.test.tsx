// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SiteAccess } from '../sites/site-access.ts';
import { SiteSwitch } from './site-switch.tsx';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

/** A browser that lets some sites be read, and asks a reader who agrees or does not. */
function browserWith(url: string | null, { granted = [] as string[], agrees = true } = {}) {
  const allowed = new Set(granted);
  const asked: string[] = [];
  const access: SiteAccess = {
    addressOf: () => Promise.resolve(url),
    has: (site) => Promise.resolve(allowed.has(site)),
    ask: (site) => {
      asked.push(site);
      if (agrees) allowed.add(site);
      return Promise.resolve(agrees);
    },
    giveUp: (site) => Promise.resolve(allowed.delete(site)),
    chosen: () => Promise.resolve([...allowed].filter((site) => site !== '*://www.a.edu/*')),
  };
  return { access, asked, allowed };
}

/** Until everything that was asked for has been answered and drawn. */
const settle = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve, 5)));

async function show(access: SiteAccess): Promise<HTMLInputElement | null> {
  await act(() => render(<SiteSwitch tabId={3} access={access} />, place));
  await settle();
  return place.querySelector('input');
}

async function press(box: HTMLInputElement | null): Promise<void> {
  box?.click();
  await settle();
}

test('asks the browser for this one site, at the press itself', async () => {
  const { access, asked } = browserWith('https://www.karolinska.se/en/masters');
  const box = await show(access);
  expect(place.textContent).toContain('Always look at pages of www.karolinska.se');
  expect(box?.checked).toBe(false);
  expect(asked).toEqual([]);
  box?.click();
  expect(asked).toEqual(['*://www.karolinska.se/*']);
  await settle();
  expect(place.querySelector('input')?.checked).toBe(true);
});

test('stays off where the reader says no', async () => {
  const { access, allowed } = browserWith('https://www.karolinska.se/', { agrees: false });
  await press(await show(access));
  expect(place.querySelector('input')?.checked).toBe(false);
  expect([...allowed]).toEqual([]);
});

test('takes a site back', async () => {
  const { access, allowed } = browserWith('https://www.karolinska.se/', {
    granted: ['*://www.karolinska.se/*'],
  });
  const box = await show(access);
  expect(box?.checked).toBe(true);
  await press(box);
  expect([...allowed]).toEqual([]);
});

test.each([
  ['the extension looks anyway', 'https://www.a.edu/x'],
  ['no extension may look', 'chrome://extensions'],
  ['the browser tells no address', null],
])('is not there where %s', async (_where, url) => {
  const { access } = browserWith(url, { granted: ['*://www.a.edu/*'] });
  expect(await show(access)).toBeNull();
});
