import { useState } from 'preact/hooks';
import { Certainty } from '../components/certainty.tsx';
import { RangeBar } from '../components/range-bar.tsx';
import type { AnsweredIdentity } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';
import type { TableCell, TableRow } from './comparison-table.ts';
import { sourceName } from './source-name.ts';

const COMPARE = WORDS.compare;

/** A column's head. */
export interface Column {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
}

/** Programs side by side; what differs first where the reader asks for only that. */
export function CompareView({
  columns,
  rows,
}: {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}) {
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const shown = onlyDifferences ? rows.filter(({ differs }) => differs) : rows;
  return (
    <section class="compare">
      <label class="switch">
        <input
          type="checkbox"
          checked={onlyDifferences}
          onChange={({ currentTarget }) => setOnlyDifferences(currentTarget.checked)}
        />
        {COMPARE.onlyDifferences}
      </label>
      {shown.length === 0 && <p class="soft">{COMPARE.noDifference}</p>}
      <div class="scroller" tabIndex={0} role="group" aria-label={COMPARE.caption}>
        <table>
          <caption class="visually-hidden">{COMPARE.caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{COMPARE.fact}</span>
              </th>
              {columns.map(({ key, title, detail }) => (
                <th key={key} scope="col">
                  {title}
                  <small>{detail}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key} data-differs={row.differs}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell, place) => (
                  <td key={columns[place]?.key ?? place}>
                    <Cell cell={cell} row={row} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ cell, row }: { readonly cell: TableCell; readonly row: TableRow }) {
  const { scale, key } = row;
  if (cell.status !== 'KNOWN') return <span class="unknown">{cell.text}</span>;
  const source = cell.claims?.[0]?.source;
  const rivals = new Set(
    (cell.conflicts ?? []).map((rival) => WORDS.rival(sourceName(rival.source), rival.text)),
  );
  return (
    <>
      <span>{cell.text}</span> {cell.certainty != null && <Certainty grade={cell.certainty} />}
      {cell.best === true && (
        <span class="best">{key.startsWith('DURATION') ? COMPARE.shortest : COMPARE.lowest}</span>
      )}
      {scale !== null && <RangeBar range={cell.measure ?? null} scale={scale} />}
      {[...rivals].slice(0, 2).map((text) => (
        <span key={text} class="rival">
          {text}
        </span>
      ))}
      {source !== undefined && (
        <small class="soft">
          {sourceName(source)}
          {source.asOf === null ? '' : `, ${source.asOf}`}
        </small>
      )}
    </>
  );
}

/** A program as a column's head. */
export function toColumn({ slug, shortName, institution }: AnsweredIdentity): Column {
  return {
    key: slug,
    title: institution.name,
    detail: `${shortName}, ${institution.country.name}`,
  };
}
