import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTAINTIES, grade } from './certainty.ts';
import { SOURCE_KINDS, type SourceKind } from './source.ts';
import type { Statement } from './statement.ts';
import { TODAY, makeSource } from './testing/claims.ts';

const say = (kind: SourceKind, period: string | null): Statement => ({
  source: makeSource({ kind }),
  period,
  claims: [],
  repeats: [],
});

describe('grade', () => {
  it('is high, without a reason, for a current official page that nobody contradicts', () => {
    expect(grade(say('OFFICIAL_PAGE', '2026'), false, TODAY)).toEqual({
      certainty: 'HIGH',
      reasons: [],
    });
  });

  it.each([
    ['OFFICIAL_PAGE', '2022', false, 'MODERATE', ['The source speaks for 2022.']],
    ['OFFICIAL_PAGE', '2014', false, 'LOW', ['The source speaks for 2014, which is long ago.']],
    ['REGISTER', null, false, 'MODERATE', ['The source does not say which year it speaks for.']],
    ['OFFICIAL_PAGE', '2026', true, 'MODERATE', ['Other sources say otherwise.']],
    ['ARTICLE', '2026', false, 'LOW', ['Only an article says so.']],
    ['CONTRIBUTION', '2026', false, 'VERY_LOW', ['Only an unreviewed contribution says so.']],
  ] as const)('of %s of %s, contradicted %s, is %s', (kind, period, rivals, certainty, reasons) => {
    expect(grade(say(kind, period), rivals, TODAY)).toEqual({ certainty, reasons });
  });

  it('names the last year of an academic year', () => {
    expect(grade(say('REGISTER', '2021/22'), false, TODAY).reasons).toEqual([
      'The source speaks for 2022.',
    ]);
  });

  it('does not fall below very low, yet lists every reason', () => {
    const worst = grade(say('CONTRIBUTION', '2010'), true, TODAY);
    expect(worst.certainty).toBe('VERY_LOW');
    expect(worst.reasons).toHaveLength(3);
  });

  it('is never raised by a rival, and gives a reason whenever it is not high', () => {
    const kinds = fc.constantFrom(...SOURCE_KINDS);
    const periods = fc.option(fc.constantFrom('2010', '2021', '2026'));
    fc.assert(
      fc.property(kinds, periods, (kind, period) => {
        const [alone, contradicted] = [false, true].map((rivals) =>
          grade(say(kind, period), rivals, TODAY),
        );
        const place = (certainty: (typeof CERTAINTIES)[number]): number =>
          CERTAINTIES.indexOf(certainty);
        expect(place(contradicted!.certainty)).toBeGreaterThanOrEqual(place(alone!.certainty));
        expect(alone!.reasons.length === 0).toBe(alone!.certainty === 'HIGH');
      }),
    );
  });
});
