import { useEffect, useMemo, useState } from 'preact/hooks';
import { DECISION_WORDS } from '../words/decision.ts';
import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';
import type { Judgement } from './judgement.ts';
import { cashPlotData, costPlotData, durationSpans, modesDrawn, partsDrawn } from './plot-data.ts';
import { type Drawing, PlotFigure } from './plot-figure.tsx';

const PLOTS = COMPARE_PAGE_WORDS.plots;
const FILES = COMPARE_PAGE_WORDS.files;

/** The comparison drawn: costs, cash flows and durations. */
export function PlotsView({ judgement }: { readonly judgement: Judgement }) {
  const [drawing, setDrawing] = useState<Drawing | 'FAILED' | null>(null);
  useEffect(() => {
    import('./plot-drawing.ts').then(setDrawing, () => setDrawing('FAILED'));
  }, []);
  return (
    <section class="plots" aria-labelledby="plots">
      <h2 id="plots">{PLOTS.title}</h2>
      {drawing === 'FAILED' ? (
        <p class="soft">{PLOTS.failed}</p>
      ) : (
        <div class="grid">
          <Costs judgement={judgement} drawing={drawing} />
          <Cash judgement={judgement} drawing={drawing} />
          <Durations judgement={judgement} drawing={drawing} />
        </div>
      )}
    </section>
  );
}

interface Drawn {
  readonly judgement: Judgement;
  readonly drawing: Drawing | null;
}

function Costs({ judgement, drawing }: Drawn) {
  const data = useMemo(() => costPlotData(judgement), [judgement]);
  const { currency } = judgement.case;
  const draw = useMemo(
    () => (drawn: Drawing, width: number) => drawn.drawCosts(data, currency, width),
    [data, currency],
  );
  const left = data.left.length === 0 ? '' : PLOTS.costUnknown(data.left.join(', '));
  if (data.spans.length === 0) return <Missing title={PLOTS.cost} note={left} />;
  return (
    <div>
      <PlotFigure
        title={PLOTS.cost}
        note={PLOTS.costNote}
        file={FILES.cost}
        draw={draw}
        drawing={drawing}
      />
      <ul class="key">
        {partsDrawn(data.bars).map((part) => (
          <li key={part} data-part={part}>
            {DECISION_WORDS.parts[part]}
          </li>
        ))}
      </ul>
      {left !== '' && <p class="soft small">{left}</p>}
    </div>
  );
}

function Cash({ judgement, drawing }: Drawn) {
  const data = useMemo(() => cashPlotData(judgement), [judgement]);
  const names = useMemo(() => [...new Set(data.points.map(({ name }) => name))], [data]);
  const [wanted, setWanted] = useState<string | null>(null);
  const shown = names.find((name) => name === wanted) ?? names[0] ?? '';
  const { currency } = judgement.case;
  const draw = useMemo(
    () => (drawn: Drawing, width: number) => drawn.drawCash(data, currency, width, shown),
    [data, currency, shown],
  );
  if (data.points.length === 0) return <Missing title={PLOTS.cash} note={PLOTS.cashNone} />;
  const note = data.whole ? PLOTS.cashNote : `${PLOTS.cashNote} ${PLOTS.cashStops}`;
  return (
    <div>
      <PlotFigure title={PLOTS.cash} note={note} file={FILES.cash} draw={draw} drawing={drawing} />
      {names.length > 1 && (
        <label class="ranged">
          <span class="small">{PLOTS.rangeOf}</span>
          <select value={shown} onChange={({ currentTarget }) => setWanted(currentTarget.value)}>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

function Durations({ judgement, drawing }: Drawn) {
  const { programs } = judgement.case;
  const spans = useMemo(() => durationSpans(judgement), [programs]);
  const draw = useMemo(
    () => (drawn: Drawing, width: number) => drawn.drawDurations(spans, width),
    [spans],
  );
  if (spans.length === 0) return null;
  return (
    <div>
      <PlotFigure
        title={PLOTS.ranges}
        note={PLOTS.rangesNote}
        file={FILES.ranges}
        draw={draw}
        drawing={drawing}
      />
      <ul class="key">
        {modesDrawn(spans).map((mode) => (
          <li key={mode} data-mode={mode}>
            {DECISION_WORDS.modes[mode]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Missing({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <figure class="plot" data-missing>
      <figcaption>
        <b>{title}</b>
        <span class="unknown small">{note}</span>
      </figcaption>
    </figure>
  );
}
