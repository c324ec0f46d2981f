import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { admission } from './attribute/admission.ts';
import { findAttribute } from './attribute/registry.ts';
import { costsOfProgram } from './cost/cost-of-program.ts';
import { eligibilityOf } from './eligibility/eligibility-of.ts';
import { CONVERSION_BASES, convertRange } from './exchange/convert.ts';
import { ExchangeRateSchema, indexRates } from './exchange/rates.ts';
import { CRITERIA } from './fit/criterion.ts';
import { rankAcceptability } from './fit/rank-acceptability.ts';
import { smallestWeightChange } from './fit/weight-change.ts';
import { readProfile, type Profile } from './profile.ts';
import { netValue } from './returns/branches.ts';
import { internalRates } from './returns/internal-rate.ts';
import { rateOfReturn } from './returns/internal-rate-range.ts';
import { paybackOf, paybackYears } from './returns/payback.ts';
import { requiredRaise } from './returns/required-raise.ts';
import { yearlyFlows } from './returns/study-plan.ts';
import { makeClaim } from './testing/claims.ts';
import { makeContext, makeProgram } from './testing/decision.ts';

const FOLDER = join(import.meta.dirname, '../../../docs/methods');
const EXAMPLE = /^```json example=([a-z-]+)\n([\s\S]*?)^```$/gm;

const Pair = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.transform(([min, max]) => ({ min, max })),
);
const Values = v.object({ name: v.string(), values: v.array(v.number()) });
const points = (values: readonly number[]) => values.map((value) => ({ min: value, max: value }));

function profileOf(input: unknown): Profile {
  const reading = readProfile(input);
  if (reading.kind === 'INVALID') throw new Error(JSON.stringify(reading.faults));
  return reading.profile;
}

/** What runs each kind of example: from what is given to what the page says it gives. */
const RUNNERS: Readonly<Record<string, (given: unknown) => unknown>> = {
  convert: (given) => {
    const { minor, from, to, rates, ...terms } = v.parse(
      v.object({
        minor: v.number(),
        from: v.string(),
        to: v.string(),
        basis: v.picklist(CONVERSION_BASES),
        period: v.nullable(v.string()),
        today: v.string(),
        rates: v.array(ExchangeRateSchema),
      }),
      given,
    );
    const all = { ...terms, currency: to, rates: indexRates(rates) };
    return convertRange({ min: minor, max: minor }, from, terms.period, all);
  },
  cost: (given) => {
    const { claims, profile } = v.parse(
      v.object({ claims: v.array(v.tuple([v.string(), v.unknown()])), profile: v.unknown() }),
      given,
    );
    const made = claims.map(([key, value]) => {
      const attribute = findAttribute(key);
      if (attribute === undefined) throw new Error(`no attribute ${key}`);
      return makeClaim(attribute.key, v.parse(attribute.schema, value));
    });
    const costs = costsOfProgram(makeProgram(made), makeContext(profileOf(profile)));
    return costs.kind === 'KNOWN' ? costs.value[0] : costs;
  },
  return: (given) => {
    const { months, start, during, givenUp, raise, ...terms } = v.parse(
      v.object({
        months: Pair,
        start: Pair,
        during: Pair,
        givenUp: Pair,
        raise: Pair,
        rate: v.number(),
        growth: v.number(),
        years: v.number(),
      }),
      given,
    );
    const plans = [months.min, months.max].map((length) => ({
      months: length,
      start,
      during,
      givenUp,
    }));
    const npv = netValue(plans, { kind: 'RANGE', range: raise }, terms);
    const needed = requiredRaise(plans, terms, 0, undefined);
    const flows = plans.flatMap((plan) => [
      yearlyFlows(plan, 'max', raise.min, terms),
      yearlyFlows(plan, 'min', raise.max, terms),
    ]);
    return {
      npv: npv.kind === 'KNOWN' ? npv.value : npv,
      requiredRaise: needed.kind === 'KNOWN' ? needed.value.perYear : needed,
      internalRate: rateOfReturn(plans, raise, terms),
      payback: paybackOf(flows.map((entry) => paybackYears(entry, terms.rate))),
    };
  },
  'internal-rates': (given) => internalRates(v.parse(v.array(v.number()), given)),
  payback: (given) => {
    const { flows, rate } = v.parse(
      v.object({ flows: v.array(v.number()), rate: v.number() }),
      given,
    );
    return paybackYears(flows, rate);
  },
  eligibility: (given) => {
    const {
      today,
      profile,
      admission: asked,
    } = v.parse(
      v.object({ today: v.string(), admission: v.array(admission.schema), profile: v.unknown() }),
      given,
    );
    const source = { id: 'example/admissions' };
    const claims = asked.map((value) => makeClaim('admission', value, { source }));
    return eligibilityOf(makeProgram(claims), { profile: profileOf(profile), today });
  },
  acceptability: (given) => {
    const rows = v.parse(v.array(v.array(v.number())), given);
    const all = rows.map((values, index) => ({ slug: `p${index}`, values: points(values) }));
    return rankAcceptability(all, 1, 200_000).map((entry) => entry.ranks[0]);
  },
  'weight-change': (given) => {
    const { leader, rival, weights } = v.parse(
      v.object({
        leader: Values,
        rival: Values,
        weights: v.record(v.picklist(CRITERIA), v.number()),
      }),
      given,
    );
    const [first, second] = [leader, rival].map(({ name, values }) => ({
      slug: name,
      name,
      values: points(values),
    }));
    const entries = CRITERIA.flatMap((key) =>
      weights[key] === undefined ? [] : [[key, weights[key]] as const],
    );
    return smallestWeightChange(first!, [second!], new Map(entries));
  },
};

/** Six places for what is exact, two for what is sampled. */
function rounded(value: unknown, places: number): unknown {
  if (typeof value === 'number') return Number(value.toFixed(places)) + 0;
  if (Array.isArray(value)) return value.map((entry) => rounded(entry, places));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, rounded(entry, places)]),
  );
}

const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
const examples = pages.flatMap((page) =>
  [...readFileSync(join(FOLDER, page), 'utf8').matchAll(EXAMPLE)].map(
    ([, kind = '', text = ''], index) => ({ page, index: index + 1, kind, text }),
  ),
);

describe('the examples of docs/methods', () => {
  it('are of every kind that is known here, and of no other', () => {
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(Object.keys(RUNNERS)));
  });

  it.each(examples)('$page, example $index: $kind', ({ kind, text }) => {
    const { given, gives } = v.parse(
      v.object({ given: v.unknown(), gives: v.unknown() }),
      JSON.parse(text),
    );
    const places = kind === 'acceptability' ? 2 : 6;
    const [actual, wanted] = [RUNNERS[kind]?.(given), gives].map((value) => rounded(value, places));
    expect({ result: actual }).toMatchObject({ result: wanted });
  });
});
