import { type Cell, type ComparisonRow, measureOf } from '@second-opinion/core';
import { Certainty } from '../components/certainty.tsx';
import { Said, passedOn } from '../components/said.tsx';
import { RangeBar } from '../components/range-bar.tsx';
import type { JudgedProgram } from '../decision/judged-program.ts';
import { sourceName } from '../panel/source-name.ts';
import { valueParts } from '../panel/value-parts.ts';
import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';
import { toAnsweredValue } from './answered-value.ts';
import type { Opened } from './opened.ts';

const TABLE = COMPARE_PAGE_WORDS.table;
/** How many parts of a long value a cell shows; all of them stand in its working. */
const PARTS = 4;

/** A fact of one program: its value, how certain, from whom; it opens to its sources. */
export function FactCell({
  row,
  cell,
  scale,
  program: { facts },
  onOpen,
}: {
  readonly row: ComparisonRow;
  readonly cell: Cell;
  readonly scale: number | null;
  readonly program: JudgedProgram;
  readonly onOpen: (opened: Opened) => void;
}) {
  const { resolution } = cell;
  if (resolution === null) return <span class="unknown">{cell.text}</span>;
  const answered = toAnsweredValue(resolution);
  const parts = valueParts(cell.text, answered.claims);
  const english = passedOn(answered.claims);
  const [source] = answered.claims;
  return (
    <>
      <span class="value">
        {parts.slice(0, PARTS).map((part) => (
          <span key={part} class="part">
            <Said text={part} english={english} />
          </span>
        ))}
        {parts.length > PARTS && <span class="soft">{TABLE.more(parts.length - PARTS)}</span>}
      </span>
      {scale !== null && <RangeBar range={measureOf(resolution)} scale={scale} />}
      <button
        type="button"
        class="origin"
        onClick={() => onOpen({ kind: 'FACT', slug: facts.slug, label: row.label, resolution })}
      >
        <Certainty grade={resolution.certainty} />{' '}
        {source === undefined ? '' : sourceName(source.source)}
        <span class="visually-hidden">. {TABLE.sourceOf(row.label, facts.name)}</span>
      </button>
      {resolution.conflicts.length > 0 && (
        <small class="rival">{TABLE.conflict(resolution.conflicts.length)}</small>
      )}
    </>
  );
}
