import type { Interval, Known, ReturnOnProgram } from '@second-opinion/core';
import { DECISION_WORDS } from '../words/decision.ts';
import { BasisNotes, type Evidence } from './basis-notes.tsx';
import { BranchesView } from './branches-view.tsx';
import { moneyRange, numberRange, share, yearsRange } from './format-figures.ts';
import { paybackText, rateText } from './return-words.ts';

const RETURNS = DECISION_WORDS.returns;

/** What a program would have to bring, and what it brings where pay with the award is known. */
export function ReturnView({
  returns,
  evidence,
}: {
  readonly returns: ReturnOnProgram;
  readonly evidence: Evidence;
}) {
  if (returns.requiredRaise.kind === 'UNKNOWN') return null;
  const { terms } = returns;
  return (
    <section class="returns">
      <h2>{RETURNS.title}</h2>
      <p class="soft">
        {RETURNS.explain(yearsRange({ min: terms.years, max: terms.years }), share(terms.rate))}
      </p>
      <Answers returns={returns} />
      <AtRates returns={returns} />
      {returns.npv.kind === 'KNOWN' && <BranchesView returns={returns} />}
      <details class="rests">
        <summary>{RETURNS.rests}</summary>
        <div class="working">
          <BasisNotes bases={returns.bases} evidence={evidence} />
        </div>
      </details>
    </section>
  );
}

/** The single answers; there are none without pay with the award, and none is invented. */
function Answers({ returns }: { readonly returns: ReturnOnProgram }) {
  if (returns.npv.kind === 'UNKNOWN') return null;
  const { internalRate, payback, discountedPayback, benefitCost } = returns;
  const rows: readonly (readonly [string, string])[] = [
    [RETURNS.npv, moneyRange(returns.npv.value, returns.currency)],
    [RETURNS.irr, known(internalRate, rateText)],
    [RETURNS.payback, known(payback, paybackText)],
    [RETURNS.discountedPayback, known(discountedPayback, paybackText)],
    [RETURNS.ratio, known(benefitCost, numberRange)],
  ];
  return (
    <dl class="answers">
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function known<Value>(figure: Known<Value>, format: (value: Value) => string): string {
  return figure.kind === 'KNOWN' ? format(figure.value) : DECISION_WORDS.lines.unknown;
}

/** The answer at other rates than the stated one. */
function AtRates({ returns: { atRates, currency, npv } }: { readonly returns: ReturnOnProgram }) {
  const money = (range: Interval): string => moneyRange(range, currency);
  const withNpv = npv.kind === 'KNOWN';
  return (
    <table class="rates">
      <thead>
        <tr>
          <th scope="col">{RETURNS.rate}</th>
          {withNpv && <th scope="col">{RETURNS.npv}</th>}
          <th scope="col">{RETURNS.raise}</th>
        </tr>
      </thead>
      <tbody>
        {atRates.map((at) => (
          <tr key={at.rate}>
            <th scope="row">{share(at.rate)}</th>
            {withNpv && (
              <td>
                <bdi>{known(at.npv, money)}</bdi>
              </td>
            )}
            <td>
              <bdi>{known(at.requiredRaise, ({ perYear }) => money(perYear))}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
