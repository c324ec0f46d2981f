import { describe, expect, it } from 'vitest';
import { makeClaim } from '../testing/claims.ts';
import { ONE_YEAR, costOf, dollars, feePerYear, lineOf } from '../testing/costs.ts';
import { makeContext, makeProgram, money } from '../testing/decision.ts';

describe('living and moving', () => {
  const claims = [ONE_YEAR, feePerYear(1_000)];

  it('takes the published figure of the city, with where it comes from', () => {
    const line = lineOf(costOf(makeProgram(claims), makeContext()), 'Living costs');
    expect(line.range).toEqual(dollars(18_750));
    expect(line.bases).toContainEqual({ kind: 'REFERENCE', figures: ['living-1'] });
    expect(line.conversions[0]?.rateFrom?.perEuro).toBe('0.80');
  });

  it('is less certain of another city of the country, and says which', () => {
    const program = makeProgram(claims, { city: 'Leeds' });
    const line = lineOf(costOf(program, makeContext()), 'Living costs');
    expect(line.certainty).toBe('MODERATE');
    expect(line.reasons).toEqual(['The living costs are those of London, not of Leeds.']);
  });

  it('lets the reader’s own figure win', () => {
    const context = makeContext({ livingCosts: money(500) });
    expect(lineOf(costOf(makeProgram(claims), context), 'Living costs').range).toEqual(
      dollars(6_000),
    );
  });

  it('makes the whole unknown where no figure covers all of living, with the known part beside it', () => {
    const program = makeProgram(claims, { country: 'ZA', city: 'Cape Town' });
    const { attendance } = costOf(program, makeContext());
    expect(attendance).toMatchObject({
      kind: 'UNKNOWN',
      knownPart: dollars(1_000),
      reasons: [{ kind: 'NO_REFERENCE', place: 'Cape Town, South Africa' }],
    });
  });

  it('costs nothing more to study online, and up to all of it to study partly so', () => {
    const delivered = (mode: 'ONLINE' | 'HYBRID') =>
      costOf(makeProgram([...claims, makeClaim('delivery', { mode })]), makeContext());
    expect(lineOf(delivered('ONLINE'), 'Living costs')).toMatchObject({
      counted: false,
      unknown: { kind: 'NOT_APPLICABLE' },
    });
    expect(lineOf(delivered('HYBRID'), 'Living costs').range).toEqual(dollars(0, 18_750));
  });

  it('counts moving only where the program is abroad and the reader names a sum', () => {
    const profile = { relocationCost: money(2_000) };
    const moving = (residence: string) =>
      lineOf(costOf(makeProgram(claims), makeContext({ ...profile, residence })), /^Moving/);
    expect(moving('PK').range).toEqual(dollars(2_000));
    expect(moving('GB')).toMatchObject({ counted: false, unknown: { kind: 'NOT_APPLICABLE' } });
  });

  it('counts nothing to all of moving where the program is partly online', () => {
    const program = makeProgram([...claims, makeClaim('delivery', { mode: 'HYBRID' })]);
    const context = makeContext({ relocationCost: money(2_000), residence: 'PK' });
    expect(lineOf(costOf(program, context), /^Moving/).range).toEqual(dollars(0, 2_000));
  });
});
