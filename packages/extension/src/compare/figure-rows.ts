import type { Interval, ProgramOpinion, RequirementStatus } from '@second-opinion/core';
import { moneyPoint, moneyRange } from '../decision/format-figures.ts';
import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';
import type { Judgement } from './judgement.ts';

const FIGURES = COMPARE_PAGE_WORDS.figures;

/** A figure of one program as a cell. */
export interface FigureCell {
  readonly text: string;
  /** What qualifies it: "at least USD 48,000"; null where nothing does. */
  readonly detail: string | null;
  readonly known: boolean;
  /** As it is drawn on the row's scale; null where it is not. */
  readonly range: Interval | null;
  readonly status: RequirementStatus | null;
}

/** What a row of figures is, and what opens where one is asked for its working. */
export type FigureKey = 'cost' | 'raise' | 'npv' | 'apply' | 'fit';

/** A figure over all columns. */
export interface FigureRow {
  readonly key: FigureKey;
  readonly label: string;
  readonly cells: readonly FigureCell[];
  /** The upper end of the scale; null where the row is not drawn. */
  readonly scale: number | null;
}

/** The figures that the reader's profile gives, first of all rows. */
export function figureRows({ opinion, case: { currency } }: Judgement): FigureRow[] {
  const { programs } = opinion;
  const rows: FigureRow[] = [
    toRow(
      'cost',
      programs.map((program) => costCell(program, currency)),
    ),
    toRow(
      'raise',
      programs.map((program) => raiseCell(program, currency)),
    ),
    toRow(
      'npv',
      programs.map((program) => npvCell(program, currency)),
    ),
    toRow('apply', programs.map(applyCell)),
    toRow(
      'fit',
      programs.map(({ slug }) => fitCell(slug, opinion)),
    ),
  ];
  // Nobody asked what pays after: a row of nothing but that is no news.
  return rows.filter(({ key, cells }) => key !== 'npv' || cells.some((cell) => cell.known));
}

function toRow(key: FigureKey, cells: readonly FigureCell[]): FigureRow {
  const drawn = cells.flatMap(({ range }) => (range === null || range.min < 0 ? [] : [range.max]));
  return { key, label: FIGURES[key], cells, scale: drawn.length < 2 ? null : Math.max(...drawn) };
}

const UNKNOWN: FigureCell = {
  text: FIGURES.unknown,
  detail: null,
  known: false,
  range: null,
  status: null,
};

function costCell({ chosen }: ProgramOpinion, currency: string): FigureCell {
  if (chosen.kind === 'UNKNOWN') return UNKNOWN;
  const { total } = chosen.value.cost;
  if (total.kind === 'KNOWN') return known(moneyRange(total.range, currency), total.range);
  const { knownPart } = total;
  // That it costs at least nothing says nothing.
  const least = knownPart?.min ?? 0;
  const detail = least > 0 ? FIGURES.atLeast(moneyPoint(least, currency)) : null;
  return { ...UNKNOWN, detail };
}

function raiseCell({ chosen }: ProgramOpinion, currency: string): FigureCell {
  if (chosen.kind === 'UNKNOWN') return UNKNOWN;
  const { requiredRaise } = chosen.value.returns;
  if (requiredRaise.kind === 'UNKNOWN') return UNKNOWN;
  const { perYear } = requiredRaise.value;
  return known(perYear.max <= 0 ? FIGURES.noRaise : moneyRange(perYear, currency), perYear);
}

function npvCell({ chosen }: ProgramOpinion, currency: string): FigureCell {
  if (chosen.kind === 'UNKNOWN' || chosen.value.returns.npv.kind === 'UNKNOWN') return UNKNOWN;
  return known(moneyRange(chosen.value.returns.npv.value, currency), null);
}

function applyCell({ eligibility: { status, unknown, groups } }: ProgramOpinion): FigureCell {
  if (unknown !== null) return UNKNOWN;
  const count = groups.filter(({ required, moment }) => required && moment === 'TO_APPLY').length;
  return { ...known(FIGURES.status[status], null), detail: FIGURES.requirements(count), status };
}

function fitCell(slug: string, { fit, barred }: Judgement['opinion']): FigureCell {
  if (barred.includes(slug)) return { ...UNKNOWN, text: FIGURES.barred };
  const own = fit.programs.find((program) => program.slug === slug);
  if (own === undefined || fit.criteria.length === 0) return UNKNOWN;
  const { min, max } = own.places;
  const cell = known(FIGURES.place(min === max ? `${min}` : `${min}–${max}`), own.score);
  return cell;
}

function known(text: string, range: Interval | null): FigureCell {
  return { text, detail: null, known: true, range, status: null };
}
