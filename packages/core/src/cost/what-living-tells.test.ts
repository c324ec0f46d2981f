import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim.ts';
import type { Profile } from '../profile.ts';
import { makeClaim } from '../testing/claims.ts';
import { costOf, lineOf, told } from '../testing/costs.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';

const YEAR_AND_HALF = makeClaim(
  'duration',
  { studyMode: 'FULL_TIME', minMonths: 18, maxMonths: 18 },
  { id: 'length' },
);
const HYBRID = makeClaim('delivery', { mode: 'HYBRID' }, { id: 'hybrid' });

const toldOf = (label: string | RegExp, claims: readonly Claim[], profile: Profile = {}): string =>
  told(lineOf(costOf(makeProgram(claims), makeContext(profile)), label));

describe('the line of living costs', () => {
  it('has the published figure over the months of study', () => {
    expect(toldOf('Living costs', [YEAR_AND_HALF])).toMatchInlineSnapshot(`
      "Living costs: USD 28,125
      = GBP 12,000 a year × 18 months
      published for 2026
      rate GBP to USD
      figures living-1
      claims length
      HIGH: "
    `);
  });

  it('reaches from none for a program that is partly online', () => {
    expect(toldOf('Living costs', [YEAR_AND_HALF, HYBRID])).toMatchInlineSnapshot(`
      "Living costs: USD 0 to USD 28,125
      = GBP 12,000 a year × up to 18 months
      published for 2026
      rate GBP to USD
      figures living-1
      claims length
      claims hybrid
      “The program is partly online and no source says how long one must be there: between none of the time and all.”
      LOW: The program is partly online and no source says how long one must be there: between none of the time and all."
    `);
  });

  it('has the reader’s own figure at today’s rate, published prices or not', () => {
    const context = makeContext({ livingCosts: money(100, 'GBP') }, { basis: 'OWN_DATE' });
    expect(told(lineOf(costOf(makeProgram([YEAR_AND_HALF]), context), 'Living costs')))
      .toMatchInlineSnapshot(`
      "Living costs: USD 2,812.50
      = GBP 1,200 a year × 18 months
      rate GBP to USD
      profile livingCosts
      claims length
      HIGH: "
    `);
  });

  it('is counted and unknown where the reader’s own figure has no rate', () => {
    expect(toldOf('Living costs', [YEAR_AND_HALF], { livingCosts: money(100, 'ZMW') }))
      .toMatchInlineSnapshot(`
      "Living costs: ZMW cannot be turned into USD: no rate of ZMW for 2026-11-22.
      profile livingCosts
      claims length
      HIGH: "
    `);
  });

  it('does not apply online, as the delivery says', () => {
    const online = makeClaim('delivery', { mode: 'ONLINE' }, { id: 'online' });
    expect(toldOf('Living costs', [YEAR_AND_HALF, online])).toMatchInlineSnapshot(`
      "Living costs: Living at the institution, as the program is online, does not apply. [not counted]
      claims online
      HIGH: "
    `);
  });
});

describe('the line of moving', () => {
  const profile = { relocationCost: money(80, 'GBP'), residence: 'PK' };

  it('has the reader’s own figure, due at the start', () => {
    expect(toldOf(/^Moving/, [YEAR_AND_HALF], profile)).toMatchInlineSnapshot(`
      "Moving there and back: USD 125
      due at the start
      rate GBP to USD
      profile relocationCost
      HIGH: "
    `);
  });

  it('reaches from none for a program that is partly online', () => {
    expect(toldOf(/^Moving/, [YEAR_AND_HALF, HYBRID], profile)).toMatchInlineSnapshot(`
      "Moving there and back: USD 0 to USD 125
      due at the start
      rate GBP to USD
      profile relocationCost
      claims hybrid
      “The program is partly online: you move there and pay for it, or never move and pay nothing.”
      LOW: The program is partly online: you move there and pay for it, or never move and pay nothing."
    `);
  });

  it('is not counted where the reader names no sum, and counted where the sum has no rate', () => {
    expect(toldOf(/^Moving/, [YEAR_AND_HALF], { residence: 'PK' })).toMatchInlineSnapshot(`
      "Moving there and back: Your profile does not say what moving would cost. [not counted]
      HIGH: "
    `);
    expect(toldOf(/^Moving/, [YEAR_AND_HALF], { ...profile, relocationCost: money(80, 'ZMW') }))
      .toMatchInlineSnapshot(`
      "Moving there and back: ZMW cannot be turned into USD: no rate of ZMW for 2026-11-22.
      HIGH: "
    `);
  });
});
