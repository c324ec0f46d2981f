import { countryName } from '@second-opinion/core';
import type { PageState } from '../page/page-state.ts';
import { WORDS } from '../words/words.ts';

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
  const match = WORDS.match[recognition.kind === 'EXACT' ? recognition.by : recognition.kind];
  const name = exact?.program.name ?? reading.name?.value ?? WORDS.tabs.program;
  return (
    <header>
      <div class="where">
        <span>{where}</span>
        <span class="match" data-kind={recognition.kind}>
          {match}
        </span>
        <button type="button" class="close" aria-label={WORDS.close} onClick={onClose}>
          ×
        </button>
      </div>
      <h1>{name}</h1>
      {exact !== null && (
        <details class="wrong">
          <summary>{WORDS.wrongProgram}</summary>
          <button type="button" class="button" onClick={() => onAnswer(exact.program.slug, false)}>
            {WORDS.wrongProgramConfirm}
          </button>
        </details>
      )}
    </header>
  );
}
