import { countryName } from '@second-opinion/core';
import { useState } from 'preact/hooks';
import { Invitation } from '../contribute/invitation.tsx';
import type { PageState } from '../page/page-state.ts';
import { listedPage } from '../shortlist/listed-page.ts';
import { ShortlistToggle } from '../shortlist/toggle.tsx';
import { WORDS } from '../words/words.ts';
import type { PanelActions } from './panel-frame.tsx';
import { CORE_WORDS } from '../words/core.ts';

/** Which program, whose, and how sure that is. */
export function PanelHeader({
  server,
  page,
  city,
  actions,
}: {
  readonly server: string;
  readonly page: PageState;
  readonly city: string | null;
  readonly actions: PanelActions;
}) {
  const { recognition, reading } = page;
  const exact = recognition.kind === 'EXACT' ? recognition : null;
  const match = WORDS.match[recognition.kind === 'EXACT' ? recognition.by : recognition.kind];
  return (
    <header>
      <div class="where">
        <span>{placeOf(page, city)}</span>
        <span class="match" data-kind={recognition.kind}>
          {match}
        </span>
        <button type="button" class="close" aria-label={WORDS.close} onClick={actions.onClose}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M1 1l10 10M11 1L1 11" />
          </svg>
        </button>
      </div>
      <h1>{exact?.program.name ?? reading.name?.value ?? WORDS.unnamed}</h1>
      <Doubts server={server} page={page} actions={actions} />
    </header>
  );
}

/** What a reader does with the program: keep it, or say that it is another one. */
function Doubts({
  server,
  page,
  actions,
}: {
  readonly server: string;
  readonly page: PageState;
  readonly actions: PanelActions;
}) {
  const [wrong, setWrong] = useState(false);
  const exact = page.recognition.kind === 'EXACT' ? page.recognition : null;
  const listed = listedPage(page);
  return (
    <>
      <div class="keep">
        {listed !== null && <ShortlistToggle program={listed} words={WORDS.shortlist} />}
        {exact !== null && (
          <button
            type="button"
            class="wrong"
            aria-expanded={wrong}
            aria-controls="wrong"
            onClick={() => setWrong(!wrong)}
          >
            {WORDS.wrongProgram}
          </button>
        )}
      </div>
      <div id="wrong" hidden={!wrong}>
        {exact !== null && wrong && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => actions.onAnswer(exact.program.slug, false)}
            >
              {WORDS.wrongProgramConfirm}
            </button>
            <Invitation server={server} page={page} kind="WRONG_PROGRAM" />
          </>
        )}
      </div>
    </>
  );
}

/** "University of KwaZulu-Natal · Durban, South Africa"; the page's host where nobody known has its domain. */
export function placeOf(
  { institution, url }: Pick<PageState, 'institution' | 'url'>,
  city: string | null,
): string {
  if (institution === null) return URL.canParse(url) ? new URL(url).hostname : '';
  const country = countryName(institution.country, CORE_WORDS.locale);
  const place = city === null || city === country ? country : `${city}, ${country}`;
  return `${institution.name} · ${place}`;
}
