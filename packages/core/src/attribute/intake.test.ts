import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { intake } from './intake.ts';

describe('intake', () => {
  it('shows the month, and the last day to apply where it is known', () => {
    expect(intake.format({ month: 9 })).toBe('September');
    expect(intake.format({ month: 1, deadline: '09-12' })).toBe('January, apply by 12 September');
  });

  it('sees no contradiction in a source that leaves the deadline out', () => {
    expect(intake.same({ month: 9 }, { month: 9, deadline: '05-01' })).toBe(true);
    expect(intake.same({ month: 9, deadline: '06-01' }, { month: 9, deadline: '05-01' })).toBe(
      false,
    );
    expect(intake.same({ month: 9 }, { month: 2 })).toBe(false);
  });

  it.each([
    { month: 0 },
    { month: 13 },
    { month: 1.5 },
    { month: 1, deadline: '02-30' },
    { month: 1, deadline: '12 September' },
  ])('refuses %o', (value) => {
    expect(v.is(intake.schema, value)).toBe(false);
  });

  it('takes a deadline on 29 February', () => {
    expect(v.is(intake.schema, { month: 9, deadline: '02-29' })).toBe(true);
  });
});
