import { type OptionInMoney, type Profile, opinionOn } from '@second-opinion/core';
import { useMemo } from 'preact/hooks';
import { formatDate } from '../panel/format-date.ts';
import { useProfileDoor } from '../profile/profile-door.ts';
import { DECISION_WORDS } from '../words/decision.ts';
import { CostHeadline } from './cost-headline.tsx';
import { CostLines, FigureText } from './cost-lines.tsx';
import type { JudgedProgram } from './judged-program.ts';
import { MovesView } from './moves-view.tsx';
import { PayOffers } from './pay-offers.tsx';
import { ProfileInvitation } from './profile-invitation.tsx';
import { type Published, contextFor, currencyFor, newestRate } from './published.ts';
import { ReturnView } from './return-view.tsx';
import { UnknownNote } from './unknown-note.tsx';

/** What one program costs the reader and would have to bring, with all of its working. */
export function CostView({
  program,
  published,
  profile,
  today,
}: {
  readonly program: JudgedProgram;
  readonly published: Published;
  readonly profile: Profile;
  readonly today: string;
}) {
  const currency = currencyFor(profile, [program]);
  const opinion = useMemo(
    () => opinionOn(program.facts, contextFor(profile, published, currency, today)),
    [program, published, profile, currency, today],
  );
  const { chosen, others, payOffers } = opinion;
  const evidence = { claims: program.claims, reference: published.reference };
  return (
    <>
      {Object.keys(profile).length === 0 && (
        <ProfileInvitation text={DECISION_WORDS.emptyProfile.cost} />
      )}
      {chosen.kind === 'UNKNOWN' ? (
        <section>
          <h2>{DECISION_WORDS.headline.cost}</h2>
          <p class="big">
            <span class="unknown">{DECISION_WORDS.headline.unknown}</span>
          </p>
          <UnknownNote reasons={chosen.reasons} />
        </section>
      ) : (
        <InMoney money={chosen.value} evidence={evidence} />
      )}
      <PayOffers offers={payOffers} profile={profile} />
      {others.length > 0 && (
        <section>
          <h2>{DECISION_WORDS.others.title}</h2>
          <dl class="answers">
            {others.map((cost) => (
              <div key={cost.mode}>
                <dt>{DECISION_WORDS.modes[cost.mode]}</dt>
                <dd>
                  <FigureText figure={cost.total} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Terms currency={currency} published={published} />
    </>
  );
}

function InMoney({
  money: { cost, returns },
  evidence,
}: {
  readonly money: OptionInMoney;
  readonly evidence: Parameters<typeof CostLines>[0]['evidence'];
}) {
  return (
    <>
      <CostHeadline cost={cost} returns={returns} />
      <CostLines cost={cost} evidence={evidence} />
      <ReturnView returns={returns} evidence={evidence} />
      <MovesView returns={returns} />
    </>
  );
}

function Terms({
  currency,
  published,
}: {
  readonly currency: string;
  readonly published: Published;
}) {
  const open = useProfileDoor();
  const newest = newestRate(published.rates);
  const { terms } = DECISION_WORDS;
  return (
    <section>
      <h2>{terms.title}</h2>
      <p class="small">
        {terms.currency(currency)}{' '}
        {newest === null ? terms.noRates : terms.rates(formatDate(newest))}{' '}
        <button type="button" class="link" onClick={() => open('currency')}>
          {terms.changeCurrency}
        </button>
      </p>
    </section>
  );
}
