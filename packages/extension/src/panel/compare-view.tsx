import { hold, useHeld } from '../components/held.ts';
import { Labelled } from '../components/labelled.tsx';
import { RangeBar } from '../components/range-bar.tsx';
import { Said, passedOn } from '../components/said.tsx';
import { Valued } from '../components/valued.tsx';
import type { AnsweredIdentity, AnsweredSource } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';
import type { TableCell, TableRow } from './comparison-table.ts';
import { formatPeriod } from './format-date.ts';
import { rivalLines } from './rival-lines.ts';
import { safeLink, sourceName } from './source-name.ts';
import { valueParts } from './value-parts.ts';

const COMPARE = WORDS.compare;
/** How many rivals fit a cell. */
const RIVALS = 2;

/** Kept while the reader looks at other tabs: a panel is one page, and has one comparison. */
const onlyDifferences = hold(false);

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
  const only = useHeld(onlyDifferences);
  const shown = only ? rows.filter(({ differs }) => differs) : rows;
  const differing = rows.filter(({ differs }) => differs).length;
  return (
    <section class="compare">
      <label class="switch">
        <input
          type="checkbox"
          checked={only}
          onChange={({ currentTarget }) => {
            onlyDifferences.value = currentTarget.checked;
          }}
        />
        {COMPARE.onlyDifferences}{' '}
        <span class="soft">{COMPARE.differing(differing, rows.length)}</span>
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
                <th scope="row">
                  <Labelled constant={row.key.replace(/\/.*$/, '')}>{row.label}</Labelled>
                  {row.differs && <small class="differs">{COMPARE.differs}</small>}
                </th>
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
  if (cell.status !== 'KNOWN') return <span class="unknown">{cell.text}</span>;
  const source = cell.claims?.[0]?.source;
  return (
    <>
      <span class="value">
        <Valued
          parts={valueParts(cell.text, cell.claims)}
          english={passedOn(cell.claims ?? [])}
          certainty={cell.certainty ?? null}
        />
      </span>
      {cell.best === true && <span class="best">{row.best}</span>}
      {row.scale !== null && cell.measure != null && (
        <RangeBar range={cell.measure} scale={row.scale} />
      )}
      {rivalLines(cell.conflicts ?? [], RIVALS).map((text) => (
        <span key={text} class="rival">
          <Said text={text} english={passedOn(cell.conflicts ?? [])} />
        </span>
      ))}
      {source !== undefined && <Origin source={source} />}
    </>
  );
}

/** Who says so and for when; opens the source where it has an address. */
function Origin({ source }: { readonly source: AnsweredSource }) {
  const link = safeLink(source.url);
  const period = source.asOf ?? source.read.slice(0, 4);
  const text = `${sourceName(source)}, ${source.asOf === null ? COMPARE.readIn(period) : formatPeriod(period)}`;
  if (link === null) return <small class="soft">{text}</small>;
  return (
    <small>
      <a class="origin" href={link} target="_blank" rel="noopener noreferrer" title={source.title}>
        {text}
      </a>
    </small>
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
