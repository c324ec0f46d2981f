// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { identity } from '../testing/answered.ts';
import { pageState } from '../testing/page-state.ts';
import { SMALL_INDEX } from '../testing/small-index.ts';
import { ProgramView } from './program-view.tsx';

vi.mock('../contribute/invitation.tsx', () => ({ Invitation: () => null }));

const [program] = SMALL_INDEX.programs;
const PAGE = pageState({ kind: 'EXACT', program: program!, by: 'ADDRESS' });
let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

test.each([
  [
    'DISCONTINUED',
    'This program is closed. A source says that it takes no students any more. What was known of it is kept here.',
  ],
  ['UNKNOWN', 'No source says whether it takes students now.'],
  ['ACTIVE', null],
] as const)(
  'of a program that is %s it is told first whether it takes students: %j',
  async (status, text) => {
    const shown = { ...identity('alpha-psychiatry', { status }), resolved: [], peers: [] };
    await act(() =>
      render(<ProgramView server="http://localhost:4000" program={shown} page={PAGE} />, place),
    );
    expect(place.querySelector('.notices')?.textContent ?? null).toBe(text);
  },
);
