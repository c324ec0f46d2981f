import type { ComparisonRow } from '@second-opinion/core';
import { useMemo, useState } from 'preact/hooks';
import { Term } from '../components/term.tsx';
import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';
import { ColumnHead } from './column-head.tsx';
import { FactCell } from './fact-cell.tsx';
import { FigureCellView } from './figure-cell.tsx';
import { type FigureRow, figureRows } from './figure-rows.ts';
import type { Judgement } from './judgement.ts';
import type { Opened } from './opened.ts';
import { type RowChoice, isNews, orderRows } from './row-order.ts';
import { rowScale } from './row-scale.ts';

const TABLE = COMPARE_PAGE_WORDS.table;

/** What a reader can do with the columns. */
export interface ColumnActions {
  readonly onMove: (slug: string, by: 1 | -1) => void;
  readonly onRemove: (slug: string) => void;
  readonly onOpen: (opened: Opened) => void;
}

/** Programs as columns, figures and facts as rows, the names of both always in sight. */
export function SideTable({
  judgement,
  actions,
}: {
  readonly judgement: Judgement;
  readonly actions: ColumnActions;
}) {
  const [choice, setChoice] = useState<RowChoice>({ differencesFirst: true, hideEqual: false });
  const { programs } = judgement.case;
  const figures = useMemo(() => figureRows(judgement), [judgement]);
  const rows = orderRows(judgement.rows, choice);
  const hidden = judgement.rows.filter((row) => !isNews(row)).length;
  return (
    <section class="side" aria-labelledby="side">
      <div class="bar">
        <h2 id="side">{TABLE.title}</h2>
        <Switches choice={choice} hidden={hidden} onChoose={setChoice} />
      </div>
      <div class="scroller" tabIndex={0} role="group" aria-label={TABLE.caption}>
        <table>
          <caption class="visually-hidden">{TABLE.caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{TABLE.fact}</span>
              </th>
              {programs.map((program, place) => (
                <ColumnHead
                  key={program.facts.slug}
                  program={program}
                  first={place === 0}
                  last={place === programs.length - 1}
                  actions={actions}
                />
              ))}
            </tr>
          </thead>
          <tbody class="figures">
            {figures.map((row) => (
              <FigureRowView key={row.key} row={row} judgement={judgement} actions={actions} />
            ))}
          </tbody>
          <tbody>
            {rows.map((row) => (
              <FactRow
                key={`${row.attribute}/${row.qualifier}`}
                row={row}
                judgement={judgement}
                actions={actions}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Switches({
  choice,
  hidden,
  onChoose,
}: {
  readonly choice: RowChoice;
  readonly hidden: number;
  readonly onChoose: (choice: RowChoice) => void;
}) {
  return (
    <div class="switches">
      <label class="switch">
        <input
          type="checkbox"
          checked={choice.differencesFirst}
          onChange={({ currentTarget }) =>
            onChoose({ ...choice, differencesFirst: currentTarget.checked })
          }
        />
        {TABLE.differencesFirst}
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={choice.hideEqual}
          onChange={({ currentTarget }) =>
            onChoose({ ...choice, hideEqual: currentTarget.checked })
          }
        />
        {TABLE.hideEqual}
      </label>
      <span class="soft small" role="status">
        {choice.hideEqual && TABLE.equalHidden(hidden)}
      </span>
    </div>
  );
}

function FigureRowView({
  row,
  judgement: { case: given },
  actions,
}: {
  readonly row: FigureRow;
  readonly judgement: Judgement;
  readonly actions: ColumnActions;
}) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {row.cells.map((cell, place) => {
        const program = given.programs[place];
        if (program === undefined) return null;
        return (
          <td key={program.facts.slug}>
            <FigureCellView row={row} cell={cell} program={program} onOpen={actions.onOpen} />
          </td>
        );
      })}
    </tr>
  );
}

function FactRow({
  row,
  judgement: { case: given },
  actions,
}: {
  readonly row: ComparisonRow;
  readonly judgement: Judgement;
  readonly actions: ColumnActions;
}) {
  const scale = rowScale(row);
  return (
    <tr data-differs={row.differs}>
      <th scope="row">
        <Term attribute={row.attribute}>{row.label}</Term>
        {row.differs && <small class="differs">{TABLE.differs}</small>}
      </th>
      {row.cells.map((cell, place) => {
        const program = given.programs[place];
        if (program === undefined) return null;
        return (
          <td key={program.facts.slug}>
            <FactCell
              row={row}
              cell={cell}
              scale={scale}
              program={program}
              onOpen={actions.onOpen}
            />
          </td>
        );
      })}
    </tr>
  );
}
