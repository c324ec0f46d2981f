import { countryName } from '@second-opinion/core';
import type { PageState } from '../page/page-state.ts';
import { PANEL_WORDS } from '../words/panel.ts';

/** Which program, whose, and how sure that is. */
export function PanelHeader({
  page,
  onClose,
  onAnswer,
}: {
  readonly page: PageState;
  readonly onClose: () => void;
  readonly onAnswer: (slug: string, yes: boolean) => void;
}) {
  const { recognition, institution, reading } = page;
  const exact = recognition.kind === 'EXACT' ? recognition : null;
  const where =
    institution === null ? '' : `${institution.name} · ${countryName(institution.country)}`;
  const match = PANEL_WORDS.match[recognition.kind === 'EXACT' ? recognition.by : recognition.kind];
  const name = exact?.program.name ?? reading.name?.value ?? PANEL_WORDS.tabs.program;
  return (
    <header>
      <div class="where">
        <span>{where}</span>
        <span class="match" data-kind={recognition.kind}>
          {match}
        </span>
        <button type="button" class="close" aria-label={PANEL_WORDS.close} onClick={onClose}>
          ×
        </button>
      </div>
      <h1>{name}</h1>
      {exact !== null && (
        <details class="wrong">
          <summary>{PANEL_WORDS.wrongProgram}</summary>
          <button type="button" class="button" onClick={() => onAnswer(exact.program.slug, false)}>
            {PANEL_WORDS.wrongProgramConfirm}
          </button>
        </details>
      )}
    </header>
  );
}
