import { type RateTable, TODAY_STALE_DAYS, decimalPlaces, rateOn } from '@second-opinion/core';
import { TypedFastBitSet } from 'typedfastbitset';
import type { Places } from './bit-column.ts';

/** An amount in minor units of a currency, or a range of them. */
export interface Price {
  readonly min: number;
  readonly max: number;
  readonly currency: string;
}

/** Amounts in their own currencies by place. */
export class MoneyColumn {
  #min: number[] = [];
  #max: number[] = [];
  /** Places in `currencies`. */
  #currency: number[] = [];
  readonly currencies: string[] = [];
  /** Where an amount is known. */
  readonly known: Places = new TypedFastBitSet();

  /** Notes the amount of a place; places without one are not noted at all. */
  add(place: number, { min, max, currency }: Price): void {
    let ordinal = this.currencies.indexOf(currency);
    if (ordinal === -1) ordinal = this.currencies.push(currency) - 1;
    while (this.#min.length <= place) this.#push();
    this.#min[place] = min;
    this.#max[place] = max;
    this.#currency[place] = ordinal;
    this.known.add(place);
  }

  #push(): void {
    this.#min.push(0);
    this.#max.push(0);
    this.#currency.push(0);
  }

  /** The same with other amounts at some places, null where none is known any more. */
  with(changed: ReadonlyMap<number, Price | null>): MoneyColumn {
    const copy = new MoneyColumn();
    copy.currencies.push(...this.currencies);
    copy.known.union(this.known);
    [copy.#min, copy.#max, copy.#currency] = [[...this.#min], [...this.#max], [...this.#currency]];
    for (const [place, price] of changed) {
      copy.known.remove(place);
      if (price !== null) copy.add(place, price);
    }
    return copy;
  }

  /**
   * Amounts in one currency by place.
   * @returns for a place its range in minor units of that currency, or null where it is unknown or there is no rate.
   */
  in(currency: string, rates: RateTable, today: string): PricedIn {
    const factors = this.currencies.map((from) => factorBetween(from, currency, rates, today));
    const amount = (place: number, minor: number | undefined): number | null => {
      const factor = factors[this.#currency[place] ?? 0] ?? null;
      if (factor === null || minor === undefined || !this.known.has(place)) return null;
      return factor === 1 ? minor : Math.round(minor * factor);
    };
    return {
      min: (place) => amount(place, this.#min[place]),
      max: (place) => amount(place, this.#max[place]),
    };
  }
}

/** Amounts by place in minor units of one currency; null where there is none. */
export interface PricedIn {
  readonly min: (place: number) => number | null;
  readonly max: (place: number) => number | null;
}

/** Minor units of `to` for one of `from` at the newest rates, as core's conversion of today takes them; null without a rate. */
function factorBetween(from: string, to: string, rates: RateTable, today: string): number | null {
  if (from === to) return 1;
  const [places, target] = [decimalPlaces(from), decimalPlaces(to)];
  const [own, other] = [perEuro(from, rates, today), perEuro(to, rates, today)];
  if (places === null || target === null || own === null || other === null) return null;
  return (other / own) * 10 ** (target - places);
}

function perEuro(currency: string, rates: RateTable, today: string): number | null {
  if (currency === 'EUR') return 1;
  const rate = rateOn(rates, currency, today, TODAY_STALE_DAYS);
  return rate === null ? null : Number(rate.perEuro);
}
