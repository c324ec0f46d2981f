import { RangeBar } from '../components/range-bar.tsx';
import type { JudgedProgram } from '../decision/judged-program.ts';
import { StatusMark } from '../decision/requirement-view.tsx';
import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';
import type { FigureCell, FigureRow } from './figure-rows.ts';
import type { Opened } from './opened.ts';

/** A figure from the reader's profile; it opens to its working. */
export function FigureCellView({
  row,
  cell,
  program: { facts },
  onOpen,
}: {
  readonly row: FigureRow;
  readonly cell: FigureCell;
  readonly program: JudgedProgram;
  readonly onOpen: (opened: Opened) => void;
}) {
  const text = <bdi class={cell.known ? 'value' : 'unknown'}>{cell.text}</bdi>;
  const drawn = cell.range !== null && row.scale !== null && cell.range.min >= 0;
  return (
    <>
      <span class="marked">
        {cell.status !== null && <StatusMark status={cell.status} />}
        {row.key === 'fit' ? (
          text
        ) : (
          <button
            type="button"
            class="open"
            aria-label={`${cell.text}. ${COMPARE_PAGE_WORDS.table.open(row.label, facts.name)}`}
            onClick={() =>
              onOpen({ kind: row.key === 'apply' ? 'APPLY' : 'COST', slug: facts.slug })
            }
          >
            {text}
          </button>
        )}
      </span>
      {cell.detail !== null && <small class="soft">{cell.detail}</small>}
      {drawn && <RangeBar range={cell.range} scale={row.scale ?? 0} />}
    </>
  );
}
