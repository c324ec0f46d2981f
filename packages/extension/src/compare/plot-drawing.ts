import * as Plot from '@observablehq/plot';
import { DECISION_WORDS } from '../words/decision.ts';
import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';
import { readerLocale } from '../profile/reader-locale.ts';
import {
  type CashPlotData,
  type CostPlotData,
  type DurationSpan,
  modesDrawn,
  partsDrawn,
} from './plot-data.ts';

const PLOTS = COMPARE_PAGE_WORDS.plots;
/** Room for the names of programs beside the bars. */
const NAMES = 190;
const NARROW = 520;
const ROW = 30;

const look = (width: number) => ({
  width,
  style: {
    background: 'transparent',
    color: 'var(--ink)',
    fontFamily: 'inherit',
    fontSize: '12px',
    overflow: 'visible',
  },
  marginLeft: width < NARROW ? 110 : NAMES,
  marginRight: 24,
});

/** "48k": ticks stand for the order of size, the table for the figure. */
function compact(value: number): string {
  return new Intl.NumberFormat(readerLocale(), { notation: 'compact' }).format(value);
}

function shortName(width: number): (name: string) => string {
  const most = width < NARROW ? 16 : 28;
  return (name) => (name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name);
}

const PART_COLOURS = {
  TUITION: 'var(--part-tuition)',
  FEES: 'var(--part-fees)',
  LIVING: 'var(--part-living)',
  MOVING: 'var(--part-moving)',
  INCOME: 'var(--part-income)',
};

/** Whole costs, stacked by what they are made of. */
export function drawCosts(data: CostPlotData, currency: string, width: number): Element {
  const parts = partsDrawn(data.bars);
  return Plot.plot({
    ...look(width),
    ariaLabel: PLOTS.cost,
    x: { label: currency, tickFormat: compact, grid: true, ticks: 5 },
    y: { label: null, domain: data.spans.map(({ name }) => name), tickFormat: shortName(width) },
    color: {
      domain: parts.map((part) => DECISION_WORDS.parts[part]),
      range: parts.map((part) => PART_COLOURS[part]),
    },
    height: data.spans.length * ROW + 60,
    marks: [
      Plot.barX(data.bars, {
        x: 'middle',
        y: 'name',
        fill: (bar: (typeof data.bars)[number]) => DECISION_WORDS.parts[bar.part],
        order: parts.map((part) => DECISION_WORDS.parts[part]),
        insetTop: 3,
        insetBottom: 3,
      }),
      Plot.link(data.spans, {
        x1: 'min',
        x2: 'max',
        y: 'name',
        stroke: 'var(--ink)',
        strokeWidth: 2,
      }),
      Plot.ruleX([0], { stroke: 'var(--edge)' }),
    ],
  });
}

const SERIES = Array.from({ length: 10 }, (_, place) => `var(--series-${place + 1})`);

/** The room in pixels that one name at the end of a line takes. */
const NAME_HEIGHT = 19;
const CASH_HEIGHT = 360;

/** Running sums: the middle of each program as a line that ends with its name, and for one of them the whole range. */
export function drawCash(
  data: CashPlotData,
  currency: string,
  width: number,
  shown: string,
): Element {
  const points = data.points.map((point) => ({ ...point, middle: (point.min + point.max) / 2 }));
  const names = [...new Set(points.map(({ name }) => name))];
  const ends = names.flatMap((name) => points.filter((point) => point.name === name).slice(-1));
  const named = width < NARROW ? 0 : 170;
  const own = points.filter(({ name }) => name === shown);
  const all = [...points.map(({ middle }) => middle), ...own.flatMap(({ min, max }) => [min, max])];
  const span = Math.max(...all) - Math.min(...all);
  const labels = spreadOut(ends, (span * NAME_HEIGHT) / CASH_HEIGHT);
  const colour = { domain: names, range: SERIES, legend: named === 0 };
  return Plot.plot({
    ...look(width),
    ariaLabel: PLOTS.cash,
    marginLeft: 56,
    marginRight: named + 16,
    height: CASH_HEIGHT,
    x: {
      label: PLOTS.years,
      tickFormat: (year: number) => (Number.isInteger(year) ? `${year}` : ''),
    },
    y: { label: currency, tickFormat: compact, grid: true, nice: true },
    color: colour,
    marks: [
      Plot.areaY(own, { x: 'years', y1: 'min', y2: 'max', fill: 'name', fillOpacity: 0.18 }),
      Plot.ruleY([0], { stroke: 'var(--ink)', strokeWidth: 1.5 }),
      Plot.text([PLOTS.breakEven], {
        frameAnchor: 'right',
        y: 0,
        dy: -8,
        dx: -4,
        text: (text: string) => text,
        fill: 'var(--soft)',
      }),
      Plot.lineY(points, {
        x: 'years',
        y: 'middle',
        stroke: 'name',
        strokeWidth: 1.5,
        strokeOpacity: 0.75,
      }),
      Plot.lineY(own, { x: 'years', y: 'middle', stroke: 'name', strokeWidth: 3 }),
      ...(named === 0 ? [] : endNames(labels, width, shown)),
    ],
  });
}

interface EndName {
  readonly name: string;
  readonly years: number;
  readonly middle: number;
  /** Where its name stands, so that no two lie upon one another. */
  readonly at: number;
}

function endNames(labels: readonly EndName[], width: number, shown: string): Plot.Markish[] {
  const text = (label: EndName): string => shortName(width)(label.name);
  const shared = { x: 'years', y: 'at', text, textAnchor: 'start', dx: 10, fill: 'name' } as const;
  return [
    Plot.text(
      labels.filter(({ name }) => name !== shown),
      shared,
    ),
    Plot.text(
      labels.filter(({ name }) => name === shown),
      { ...shared, fontWeight: 700 },
    ),
  ];
}

/** Moves names that would lie upon one another apart, from the lowest up, each by no more than it must. */
function spreadOut(ends: readonly Omit<EndName, 'at'>[], gap: number): EndName[] {
  const sorted = ends.toSorted((a, b) => a.middle - b.middle);
  const placed: EndName[] = [];
  for (const end of sorted) {
    const below = placed.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
    placed.push({ ...end, at: Math.max(end.middle, below + gap) });
  }
  // The pile has grown upwards only: half of the way back keeps it about its middle.
  const risen =
    placed.reduce((sum, label) => sum + label.at - label.middle, 0) / Math.max(1, placed.length);
  return placed.map((label) => ({ ...label, at: label.at - risen }));
}

/** Durations, a bar from the shortest to the longest, a dot where they are one. */
export function drawDurations(spans: readonly DurationSpan[], width: number): Element {
  const modes = modesDrawn(spans);
  const labelled = spans.map((span) => ({
    ...span,
    way: DECISION_WORDS.modes[span.mode],
  }));
  return Plot.plot({
    ...look(width),
    ariaLabel: PLOTS.ranges,
    x: { label: PLOTS.months, grid: true, zero: true, ticks: 6 },
    y: {
      label: null,
      domain: [...new Set(spans.map(({ name }) => name))],
      tickFormat: shortName(width),
    },
    height: new Set(spans.map(({ name }) => name)).size * ROW + 60,
    color: {
      domain: modes.map((mode) => DECISION_WORDS.modes[mode]),
      range: modes.map((mode) => MODE_COLOURS[mode]),
    },
    marks: [
      Plot.ruleX([0], { stroke: 'var(--edge)' }),
      Plot.link(labelled, {
        x1: 'min',
        x2: 'max',
        y: 'name',
        stroke: 'way',
        strokeWidth: 6,
        strokeLinecap: 'round',
      }),
      Plot.dot(labelled, { x: 'min', y: 'name', fill: 'way', r: 5 }),
      Plot.dot(labelled, { x: 'max', y: 'name', fill: 'way', r: 5 }),
    ],
  });
}

const MODE_COLOURS = {
  FULL_TIME: 'var(--series-1)',
  PART_TIME: 'var(--series-2)',
  ANY: 'var(--series-3)',
};
