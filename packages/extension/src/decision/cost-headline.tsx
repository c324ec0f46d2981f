import type { CostOfProgram, Figure, Known, ReturnOnProgram } from '@second-opinion/core';
import { Certainty } from '../components/certainty.tsx';
import { DECISION_WORDS } from '../words/decision.ts';
import { type PartOfCost, partsOfCost } from './cost-parts.ts';
import { moneyRange, shareRange } from './format-figures.ts';
import { PartsBar } from './parts-bar.tsx';
import { UnknownNote } from './unknown-note.tsx';

const HEAD = DECISION_WORDS.headline;

/** The two answers that matter first: the whole cost as a range, and the raise that pays for it. */
export function CostHeadline({
  cost,
  returns,
}: {
  readonly cost: CostOfProgram;
  readonly returns: ReturnOnProgram;
}) {
  const parts = partsOfCost(cost);
  return (
    <section class="headline">
      <h2>{HEAD.cost}</h2>
      <Total figure={cost.total} />
      <PartsBar parts={parts} />
      <Legend parts={parts} currency={cost.total.currency} />
      <div class="answer">
        <h2>{HEAD.raise}</h2>
        <Raise returns={returns} />
      </div>
    </section>
  );
}

function Total({ figure }: { readonly figure: Figure }) {
  if (figure.kind === 'KNOWN') {
    return (
      <p class="big">
        <bdi>{moneyRange(figure.range, figure.currency)}</bdi>{' '}
        <Certainty grade={figure.certainty} />
      </p>
    );
  }
  return (
    <>
      <p class="big">
        {figure.knownPart === null || figure.knownPart.max <= 0 ? (
          <span class="unknown">{HEAD.unknown}</span>
        ) : (
          <>
            <bdi>{moneyRange(figure.knownPart, figure.currency)}</bdi>{' '}
            <small>{HEAD.knownPart}</small>
          </>
        )}
      </p>
      <UnknownNote reasons={figure.reasons} />
    </>
  );
}

function Legend({
  parts,
  currency,
}: {
  readonly parts: readonly PartOfCost[];
  readonly currency: string;
}) {
  return (
    <dl class="legend">
      {parts.map(({ part, range, incomplete }) => (
        <div key={part}>
          <dt data-part={part}>{DECISION_WORDS.parts[part]}</dt>
          <dd>
            {range === null ? (
              <span class="unknown">{DECISION_WORDS.lines.unknown}</span>
            ) : (
              <bdi>{moneyRange(range, currency)}</bdi>
            )}
            {incomplete && range !== null && <span class="soft"> +</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Raise({
  returns: { requiredRaise, terms, currency },
}: {
  readonly returns: ReturnOnProgram;
}) {
  if (requiredRaise.kind === 'UNKNOWN') return <NoRaise known={requiredRaise} />;
  const { perYear, beforeTax, shareOfPay } = requiredRaise.value;
  if (perYear.max <= 0) return <p class="big">{HEAD.none}</p>;
  const net = beforeTax.max !== perYear.max;
  return (
    <>
      <p class="big">
        <bdi>{moneyRange(perYear, currency)}</bdi> <small>{HEAD.perYear}</small>
      </p>
      <p class="soft small">
        {[
          ...(shareOfPay === null ? [] : [HEAD.ofPay(shareRange(shareOfPay))]),
          ...(net ? [HEAD.beforeTax(moneyRange(beforeTax, currency))] : []),
          HEAD.untilYears(terms.years),
        ].join(' · ')}
      </p>
    </>
  );
}

function NoRaise({ known }: { readonly known: Known<unknown> & { readonly kind: 'UNKNOWN' } }) {
  return (
    <>
      <p class="big">
        <span class="unknown">{HEAD.unknown}</span>
      </p>
      <UnknownNote reasons={known.reasons} />
    </>
  );
}
