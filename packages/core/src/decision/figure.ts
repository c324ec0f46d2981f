import { CERTAINTIES, type Certainty } from '../certainty.ts';
import type { Conversion } from '../exchange/convert.ts';
import type { Interval } from '../interval.ts';
import type { PriceLevel } from '../price-level.ts';
import type { UnknownReason } from './unknown-reason.ts';

/** What a line rests on. */
export type Basis =
  /** Claims of the catalogue, by id. */
  | { readonly kind: 'CLAIM'; readonly claims: readonly string[] }
  /** Published reference figures, by id. */
  | { readonly kind: 'REFERENCE'; readonly figures: readonly string[] }
  /** What the reader said, by the profile's field. */
  | { readonly kind: 'PROFILE'; readonly field: string }
  /** What is taken for granted, as one sentence. */
  | { readonly kind: 'ASSUMPTION'; readonly text: string };

/** How much a line can be leaned on, and what lowered it. */
export interface Footing {
  readonly bases: readonly Basis[];
  readonly certainty: Certainty;
  /** A sentence each. */
  readonly reasons: readonly string[];
}

/** One line of a figure: an amount with its working, or why there is none. */
export interface Line extends Footing {
  /** "Tuition, international, a year" */
  readonly label: string;
  /** Minor units of the figure's currency; null where it is unknown. */
  readonly range: Interval | null;
  /** Why there is no amount; null where there is one. */
  readonly unknown: UnknownReason | null;
  /** Whether it belongs to the sum: what is left out is named, never counted as nothing. */
  readonly counted: boolean;
  /** "AUD 30,000 a year × 1–2 years"; null where nothing was worked out. */
  readonly working: string | null;
  /** What brought its amounts into the figure's currency, with the rates; empty where none needed it. */
  readonly conversions: readonly Conversion[];
  /** Whether it falls due as the program starts, or evenly while it lasts. */
  readonly due: 'START' | 'DURING';
  /** Whether its price is a published one, rather than the reader's own. */
  readonly published: boolean;
  /** The period that a published price speaks for; null where its source gives none. */
  readonly period: string | null;
}

interface FigureParts {
  readonly lines: readonly Line[];
  readonly certainty: Certainty;
  /** What lowered the certainty, each once. */
  readonly certaintyReasons: readonly string[];
  readonly priceLevel: PriceLevel;
}

/** An amount of money with everything that it rests on. */
export type Figure =
  | ({
      readonly kind: 'KNOWN';
      /** Minor units. */
      readonly range: Interval;
      readonly currency: string;
    } & FigureParts)
  | ({
      readonly kind: 'UNKNOWN';
      readonly currency: string;
      readonly reasons: readonly UnknownReason[];
      /** The sum of what is known: the figure is no less, unless an unknown part is below zero. Null: nothing is. */
      readonly knownPart: Interval | null;
    } & FigureParts);

/** A figure or any number of another kind: a rate, a count of years. */
export type Known<Value> =
  | { readonly kind: 'KNOWN'; readonly value: Value }
  | { readonly kind: 'UNKNOWN'; readonly reasons: readonly UnknownReason[] };

/** The lowest of several grades; `HIGH` where there are none. */
export function lowest(certainties: readonly Certainty[]): Certainty {
  const place = Math.max(0, ...certainties.map((certainty) => CERTAINTIES.indexOf(certainty)));
  return CERTAINTIES[place] ?? 'VERY_LOW';
}

/** Several footings as one: each basis once, the lowest grade, each reason once. */
export function together(footings: readonly Footing[]): Footing {
  const bases = footings.flatMap((footing) => footing.bases);
  return {
    bases: [...new Map(bases.map((basis) => [JSON.stringify(basis), basis])).values()],
    certainty: lowest(footings.map((footing) => footing.certainty)),
    reasons: [...new Set(footings.flatMap((footing) => footing.reasons))],
  };
}

/** What the reader said is taken as it is. */
export function fromProfile(field: string): Footing {
  return { bases: [{ kind: 'PROFILE', field }], certainty: 'HIGH', reasons: [] };
}

/** An assumption lowers the grade to `LOW` and is its own reason. */
export function assumed(text: string): Footing {
  return { bases: [{ kind: 'ASSUMPTION', text }], certainty: 'LOW', reasons: [text] };
}

/** A convention says how something is counted: it is shown, and lowers nothing. */
export function convention(text: string): Footing {
  return { bases: [{ kind: 'ASSUMPTION', text }], certainty: 'HIGH', reasons: [] };
}
