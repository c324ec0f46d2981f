import type { CostOfProgram, Figure } from '@second-opinion/core';
import { DECISION_WORDS } from '../words/decision.ts';
import type { Evidence } from './basis-notes.tsx';
import { moneyPoint, moneyRange } from './format-figures.ts';
import { LineView } from './line-view.tsx';

const LINES = DECISION_WORDS.lines;

/** Every line of a cost, each opening to its working. */
export function CostLines({
  cost,
  evidence,
}: {
  readonly cost: CostOfProgram;
  readonly evidence: Evidence;
}) {
  return (
    <section class="cost-lines">
      <h2>{LINES.title}</h2>
      <Sum label={LINES.attendance} figure={cost.attendance} evidence={evidence} />
      <Sum label={LINES.opportunity} figure={cost.opportunity} evidence={evidence} />
      <p class="sum">
        <b>{LINES.total}</b> <FigureText figure={cost.total} />
      </p>
    </section>
  );
}

function Sum({
  label,
  figure,
  evidence,
}: {
  readonly label: string;
  readonly figure: Figure;
  readonly evidence: Evidence;
}) {
  const { priceLevel } = figure;
  return (
    <div class="sum-of">
      <p class="sum">
        <b>{label}</b> <FigureText figure={figure} />
      </p>
      {figure.lines.map((line) => (
        <LineView key={line.label} line={line} currency={figure.currency} evidence={evidence} />
      ))}
      {priceLevel.firstYear !== null && (
        <p class="small soft">
          {LINES.priceLevel(
            yearsOf(priceLevel.firstYear, priceLevel.lastYear ?? priceLevel.firstYear),
          )}
        </p>
      )}
    </div>
  );
}

function yearsOf(first: number, last: number): string {
  return first === last ? `${first}` : `${first}–${last}`;
}

/** A figure in one line; where it is not known, what is known of it. */
export function FigureText({ figure }: { readonly figure: Figure }) {
  if (figure.kind === 'KNOWN')
    return <bdi class="amount">{moneyRange(figure.range, figure.currency)}</bdi>;
  return (
    <span class="amount">
      <span class="unknown">{LINES.unknown}</span>
      {figure.knownPart !== null && figure.knownPart.min > 0 && (
        <small class="soft">
          {DECISION_WORDS.headline.atLeast(moneyPoint(figure.knownPart.min, figure.currency))}
        </small>
      )}
    </span>
  );
}
