import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseOption, studyOptions } from '../cost/study-option.ts';
import type { Profile } from '../profile.ts';
import { makeClaim } from '../testing/claims.ts';
import { makeContext, makeProgram } from '../testing/decision.ts';
import { type Fit, fitOfPrograms } from './fit-of-programs.ts';
import type { Judged } from './value-functions.ts';

const PROFILE: Profile = {
  weights: { duration: 3, research: 1 },
  preferences: { research: 'MUCH' },
};

/** A program of so many months, whose research is stated or not. */
function judge(slug: string, months: readonly [number, number], research: boolean | null): Judged {
  const [minMonths, maxMonths] = months;
  const claims = [
    makeClaim('duration', { studyMode: 'FULL_TIME', minMonths, maxMonths }),
    ...(research === null
      ? []
      : [makeClaim('research', { kind: research ? ('THESIS' as const) : ('NONE' as const) })]),
  ];
  const program = makeProgram(claims, { slug, name: slug.toUpperCase() });
  const options = studyOptions(program);
  const noOption = { kind: 'NOT_STATED', what: 'the duration' } as const;
  return { program, options, option: chooseOption(options, undefined), noOption, total: null };
}

function fitOf(judged: readonly Judged[]): Fit {
  return fitOfPrograms(judged, makeContext(PROFILE), { seed: 1, samples: 500 });
}

const months = fc
  .tuple(fc.constantFrom(12, 24, 36, 48), fc.constantFrom(0, 0, 12))
  .map(([from, more]): [number, number] => [from, from + more]);

const programs = fc
  .array(fc.tuple(months, fc.constantFrom(true, false, null)), { minLength: 1, maxLength: 5 })
  .map((each) => each.map(([span, research], at) => judge('edcba'.charAt(at), span, research)));

/** Every way in which each score may be at one of its ends. */
function endsOf(scores: readonly { min: number; max: number }[]): number[][] {
  return scores.reduce<number[][]>(
    (ways, { min, max }) =>
      ways.flatMap((way) => [
        [...way, min],
        [...way, max],
      ]),
    [[]],
  );
}

const above = (a: number, b: number): boolean => a > b + 1e-9;

describe('the order of programs', () => {
  it('gives each the best and the worst place that it has where the scores are at any of their ends', () => {
    fc.assert(
      fc.property(programs, (judged) => {
        const fit = fitOf(judged);
        const ways = endsOf(fit.programs.map(({ score }) => score));
        for (const [own, { places }] of fit.programs.entries()) {
          const best = ways.map((way) => way.filter((other) => above(other, way[own]!)).length + 1);
          const worst = ways.map((way) => way.filter((other) => !above(way[own]!, other)).length);
          expect(places).toEqual({ min: Math.min(...best), max: Math.max(...worst) });
        }
      }),
    );
  });

  it('has the worst possible place decide, then the best possible, then the id', () => {
    fc.assert(
      fc.property(programs, (judged) => {
        const keys = fitOf(judged).programs.map(
          ({ slug, places }) => `${places.max} ${places.min} ${slug}`,
        );
        expect(keys).toEqual(keys.toSorted());
      }),
    );
  });

  it('names at most three that are first under some weightings, the most frequent first', () => {
    fc.assert(
      fc.property(programs, (judged) => {
        const fit = fitOf(judged);
        const told = fit.sentences.flatMap(
          (text) => /^([A-E]) is first under/.exec(text)?.[1] ?? [],
        );
        const firsts = fit.programs
          .map(({ slug, acceptability }) => [acceptability.ranks[0] ?? 0, slug] as const)
          .filter(([share]) => share > 0)
          .toSorted(([a, one], [b, other]) => b - a || one.localeCompare(other))
          .map(([, slug]) => slug.toUpperCase());
        expect(told).toEqual(judged.length < 2 ? [] : firsts.slice(0, 3));
      }),
    );
  });

  it('lists the criteria that have a weight', () => {
    expect(fitOf([judge('a', [12, 12], true)]).criteria).toEqual(['duration', 'research']);
  });

  it('says that no change of a weight alters it where one is better in everything', () => {
    const fit = fitOf([judge('a', [12, 12], true), judge('b', [36, 36], false)]);
    expect(fit.change).toBeNull();
    expect(fit.sentences.at(-1)).toBe('No change of a single weight alters who comes first.');
  });

  it('says how many might be first while it is open, and leaves out those that cannot', () => {
    const fit = fitOf([
      judge('a', [24, 36], null),
      judge('b', [24, 36], null),
      judge('c', [59, 60], false),
    ]);
    expect(fit.sentences.at(-1)).toContain('could put any of 2 programs first');
  });
});
