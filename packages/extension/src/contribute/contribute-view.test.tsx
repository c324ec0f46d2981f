// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as v from 'valibot';
import { loadContributeWords } from '../words/contribute.ts';
import { ContributeView } from './contribute-view.tsx';
import type { Draft } from './draft.ts';

const DRAFT: Draft = {
  kind: 'FACTS',
  address: 'https://www.alpha.edu.au/courses/psychiatry',
  program: 'alpha-psychiatry',
  name: '',
  award: '',
  specialties: [],
  period: '2026',
  entries: [60, 72].map((months) => ({
    key: String(months),
    attribute: 'duration',
    value: { studyMode: 'FULL_TIME', minMonths: months, maxMonths: months },
    words: `${months} months`,
    chosen: true,
  })),
};

let place: HTMLElement;
const fetched = vi.fn<(url: string, init: { body: string }) => Promise<Response>>();
beforeEach(async () => {
  await loadContributeWords('en');
  place = document.createElement('div');
  document.body.append(place);
  vi.stubGlobal('fetch', fetched);
  await act(() =>
    render(<ContributeView server="https://so.example" draft={DRAFT} onClose={() => {}} />, place),
  );
});
afterEach(() => {
  render(null, place);
  place.remove();
  fetched.mockReset();
  vi.unstubAllGlobals();
});

const answer = (contribute: object): void =>
  void fetched.mockResolvedValue(Response.json({ data: { contribute } }));

async function send(): Promise<void> {
  await act(async () => {
    place.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(fetched).toHaveBeenCalled(), { timeout: 20_000 });
    await new Promise((resume) => setTimeout(resume, 0));
  });
}

const sent = (): unknown => {
  const body: unknown = JSON.parse(fetched.mock.calls[0]?.[1].body ?? '');
  return v.parse(v.object({ documentId: v.string(), variables: v.unknown() }), body).variables;
};

describe('the view of what would be sent', () => {
  test('asks nobody anything until it is sent', () => {
    expect(fetched).not.toHaveBeenCalled();
    expect(place.querySelector('.payload')?.textContent).toContain('72 months');
  });

  test('sends exactly what it shows, less what the reader leaves out', async () => {
    answer({ __typename: 'ContributionQueued', code: 'abcd-efgh', doubled: false });
    const [, second] = place.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
    await act(() => second?.click());
    const shown: unknown = JSON.parse(place.querySelector('.payload')?.textContent ?? '');
    await send();
    expect(sent()).toEqual({ contribution: shown });
    expect(shown).toMatchObject({ entries: [{ words: '60 months' }] });
    expect(place.querySelector('.code')?.textContent).toBe('abcd-efgh');
  });

  test('says what the server does not take, and keeps what was written', async () => {
    answer({
      __typename: 'ContributionRefused',
      message: 'entries[0].words holds an e-mail address.',
    });
    await send();
    expect(place.querySelector('[role=status]')?.textContent).toContain('e-mail');
    expect(place.querySelectorAll('fieldset')).toHaveLength(2);
  });

  test('says that nothing was sent where the server is away', async () => {
    fetched.mockRejectedValue(new TypeError('away'));
    await send();
    expect(place.querySelector('[role=status]')?.textContent).toContain('Nothing was sent');
  });
});
