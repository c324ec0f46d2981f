import type { PayAfter, PayOffer, Profile } from '@second-opinion/core';
import { useProfileDoor } from '../profile/profile-door.ts';
import { keepProfile } from '../profile/profile-store.ts';
import { formatPeriod } from '../panel/format-date.ts';
import { DECISION_WORDS } from '../words/decision.ts';
import { moneyPoint } from './format-figures.ts';

const OFFERS = DECISION_WORDS.offers;

/** Published pay that the reader may take as an assumption with one click; none is used unasked. */
export function PayOffers({
  offers,
  profile,
}: {
  readonly offers: readonly PayOffer[];
  readonly profile: Profile;
}) {
  const open = useProfileDoor();
  const take = (choice: PayAfter | undefined): void =>
    void keepProfile({ ...profile, payAfter: choice });
  return (
    <section class="offers">
      <h2>{OFFERS.title}</h2>
      <p class="soft">{offers.length === 0 ? OFFERS.none : OFFERS.explain}</p>
      <ul>
        {offers.map((offer) => {
          const taken = sameChoice(offer.choice, profile.payAfter);
          return (
            <li key={offer.label} data-taken={taken}>
              <p>
                <b>{moneyPoint(offer.money.minor, offer.money.currency)}</b>
                {offer.period !== null && <small>{formatPeriod(offer.period)}</small>}
              </p>
              <p class="small">{offer.label}</p>
              <button
                type="button"
                class="button"
                aria-pressed={taken}
                aria-label={taken ? undefined : OFFERS.takeThis(offer.label)}
                onClick={() => take(taken ? undefined : offer.choice)}
              >
                {taken ? `${OFFERS.taken} · ${OFFERS.drop}` : OFFERS.take}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" class="button" onClick={() => open('payAfter')}>
        {OFFERS.own}
      </button>
    </section>
  );
}

function sameChoice(a: PayAfter, b: PayAfter | undefined): boolean {
  if (b === undefined || a.kind !== b.kind) return false;
  return a.kind !== 'REFERENCE' || (b.kind === 'REFERENCE' && a.id === b.id);
}
