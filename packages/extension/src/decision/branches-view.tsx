import type { Branch, ReturnOnProgram } from '@second-opinion/core';
import { DECISION_WORDS } from '../words/decision.ts';
import { moneyRange, share } from './format-figures.ts';
import { UnknownNote } from './unknown-note.tsx';

const RETURNS = DECISION_WORDS.returns;

/** Each way that things can go, with what it is worth: never hidden in a mean. */
export function BranchesView({
  returns: { branches, expected, currency },
}: {
  readonly returns: Pick<ReturnOnProgram, 'branches' | 'expected' | 'currency'>;
}) {
  return (
    <div class="branches">
      <h3>{RETURNS.branches}</h3>
      <dl class="answers">
        {branches.map((branch) => (
          <div key={branch.kind}>
            <dt>
              {RETURNS.branchKinds[branch.kind]}
              <small>
                {branch.chance === null ? RETURNS.noChance : RETURNS.chance(share(branch.chance))}
              </small>
            </dt>
            <dd>
              <Worth branch={branch} currency={currency} />
            </dd>
          </div>
        ))}
        {expected.kind === 'KNOWN' && (
          <div>
            <dt>{RETURNS.expected}</dt>
            <dd>
              <bdi>{moneyRange(expected.value, currency)}</bdi>
            </dd>
          </div>
        )}
      </dl>
      {expected.kind === 'UNKNOWN' && <UnknownNote reasons={expected.reasons} />}
    </div>
  );
}

function Worth({ branch, currency }: { readonly branch: Branch; readonly currency: string }) {
  return branch.npv.kind === 'KNOWN' ? (
    <bdi>{moneyRange(branch.npv.value, currency)}</bdi>
  ) : (
    <UnknownNote reasons={branch.npv.reasons} />
  );
}
