import { type Age, type Claim, ATTRIBUTES, ageOf, resolve } from '@second-opinion/core';

/** How well one program is known. */
export interface ProgramQuality {
  readonly slug: string;
  readonly name: string;
  readonly institution: string;
  readonly country: string;
  /** Keys of the attributes that some source states. */
  readonly stated: readonly string[];
  /** Resolved values, by the age of what they rest on. */
  readonly ages: Readonly<Record<Age, number>>;
  /** Keys of the attributes of values that other sources contradict. */
  readonly conflicting: readonly string[];
  /** How many values were resolved. */
  readonly values: number;
  /** What makes it need a look, the most of all first. */
  readonly score: number;
}

/**
 * What each thing that is wrong with a program counts. Sources that contradict each other can mislead today, so they count
 * most; then a value that is old; then one whose time nobody knows; an attribute that nobody states misleads nobody.
 */
export const LOOK_WEIGHTS = { conflict: 5, old: 3, undated: 2, missing: 1 } as const;

/** A program of which the quality is reckoned. */
interface Judged {
  readonly slug: string;
  readonly name: string;
  readonly institution: string;
  readonly country: string;
  readonly claims: readonly Claim[];
}

/** Reckons how well a program is known. @param today the day that age is judged from, ISO. */
export function programQuality({ claims, ...program }: Judged, today: string): ProgramQuality {
  const resolutions = resolve(claims, today);
  const ages = { CURRENT: 0, AGEING: 0, OLD: 0, UNDATED: 0 };
  for (const { period } of resolutions) ages[ageOf(period, today)] += 1;
  const conflicting = resolutions
    .filter(({ conflicts }) => conflicts.length > 0)
    .map(({ attribute }) => attribute);
  const stated = [...new Set(resolutions.map(({ attribute }) => attribute))];
  const missing = ATTRIBUTES.length - stated.length;
  const score =
    LOOK_WEIGHTS.conflict * conflicting.length +
    LOOK_WEIGHTS.old * ages.OLD +
    LOOK_WEIGHTS.undated * ages.UNDATED +
    LOOK_WEIGHTS.missing * missing;
  return { ...program, stated, ages, conflicting, values: resolutions.length, score };
}
