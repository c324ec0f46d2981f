import { countryName } from '@second-opinion/core';
import type { JudgedProgram } from '../decision/judged-program.ts';
import { safeLink } from '../panel/source-name.ts';
import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';
import type { ColumnActions } from './side-table.tsx';
import { CORE_WORDS } from '../words/core.ts';

const TABLE = COMPARE_PAGE_WORDS.table;

/** A program at the head of its column, with what moves and removes it. */
export function ColumnHead({
  program: { identity, facts },
  first,
  last,
  actions,
}: {
  readonly program: JudgedProgram;
  readonly first: boolean;
  readonly last: boolean;
  readonly actions: ColumnActions;
}) {
  const { slug, name } = facts;
  const page = safeLink(identity.pages[0] ?? null);
  return (
    <th scope="col">
      <span class="tools">
        <Tool
          label={TABLE.moveLeft(name)}
          path="M6.5 2L3 5.5 6.5 9"
          off={first}
          onPress={() => actions.onMove(slug, -1)}
          turns
        />
        <Tool
          label={TABLE.moveRight(name)}
          path="M4.5 2L8 5.5 4.5 9"
          off={last}
          onPress={() => actions.onMove(slug, 1)}
          turns
        />
        <Tool
          label={TABLE.remove(name)}
          path="M2 2l7 7M9 2L2 9"
          onPress={() => actions.onRemove(slug)}
        />
      </span>
      <span class="name">
        {page === null ? (
          identity.shortName
        ) : (
          <a href={page} target="_blank" rel="noopener noreferrer">
            {identity.shortName}
          </a>
        )}
      </span>
      <small>
        {identity.institution.name}
        <br />
        {countryName(facts.country, CORE_WORDS.locale)}
      </small>
    </th>
  );
}

function Tool({
  label,
  path,
  off = false,
  turns = false,
  onPress,
}: {
  readonly label: string;
  readonly path: string;
  readonly off?: boolean;
  /** Whether it points along the line, and so the other way where lines run the other way. */
  readonly turns?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      aria-disabled={off}
      data-turns={turns}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      <svg viewBox="0 0 11 11" width="11" height="11" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
