import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOf, authorityOf, compareVoices } from './authority.ts';
import { SOURCE_KINDS } from './source.ts';
import { TODAY, makeSource } from './testing/claims.ts';

describe('ageOf', () => {
  it.each([
    ['2026', 'CURRENT'],
    ['2027/2028', 'CURRENT'],
    ['2024', 'CURRENT'],
    ['2023/24', 'CURRENT'],
    ['2023-12-31', 'AGEING'],
    ['2020', 'AGEING'],
    ['2019', 'OLD'],
    [null, 'UNDATED'],
    ['some day', 'UNDATED'],
  ])('of %s is %s', (asOf, age) => {
    expect(ageOf(asOf, TODAY)).toBe(age);
  });
});

describe('authorityOf', () => {
  const periods = ['2026', '2022', '2010', null];

  it('believes official pages before registers, registers before articles, articles before contributions of one age', () => {
    for (const asOf of periods) {
      const worth = SOURCE_KINDS.map((kind) => authorityOf(kind, asOf, TODAY));
      expect(worth).toEqual(worth.toSorted((a, b) => b - a));
      expect(new Set(worth).size).toBe(worth.length);
    }
  });

  it('falls with age for every kind, the undated lying between ageing and old', () => {
    for (const kind of SOURCE_KINDS) {
      const worth = ['2026', '2022', null, '2010'].map((asOf) => authorityOf(kind, asOf, TODAY));
      expect(worth).toEqual(worth.toSorted((a, b) => b - a));
      expect(new Set(worth).size).toBe(worth.length);
    }
  });

  it('believes a register that is not old before an old official page', () => {
    const old = authorityOf('OFFICIAL_PAGE', '2014', TODAY);
    expect(authorityOf('REGISTER', '2026', TODAY)).toBeGreaterThan(old);
    expect(authorityOf('REGISTER', '2021', TODAY)).toBeGreaterThan(old);
  });

  it('never believes an article before a page or a register, nor a contribution before an article', () => {
    const worth = SOURCE_KINDS.map((kind) => periods.map((asOf) => authorityOf(kind, asOf, TODAY)));
    const [page = [], register = [], article = [], contribution = []] = worth;
    expect(Math.max(...article)).toBeLessThan(Math.min(...page, ...register));
    expect(Math.max(...contribution)).toBeLessThan(Math.min(...article));
  });
});

describe('compareVoices', () => {
  const voice = (given: Parameters<typeof makeSource>[0], period: string | null) => ({
    source: makeSource(given),
    period,
  });

  it('prefers authority, then the later period, then the later reading, then the id', () => {
    const page = voice({ id: 'b', read: '2026-01-01' }, '2025');
    const order = [
      voice({ id: 'z' }, '2026'),
      voice({ id: 'c', read: '2026-06-01' }, '2025'),
      page,
      voice({ id: 'd', read: '2026-01-01' }, '2025'),
      voice({ id: 'a', kind: 'REGISTER' }, '2026'),
      voice({ id: 'a', kind: 'ARTICLE' }, '2026'),
    ];
    expect(order.toReversed().toSorted((a, b) => compareVoices(a, b, TODAY))).toEqual(order);
    expect(compareVoices(page, page, TODAY)).toBe(0);
  });

  it('is one order: antisymmetric and transitive', () => {
    const anyVoice = fc
      .record({
        kind: fc.constantFrom(...SOURCE_KINDS),
        id: fc.constantFrom('a', 'b', 'c'),
        read: fc.constantFrom('2025-01-01', TODAY),
        period: fc.option(fc.constantFrom('2014', '2020-2025', '2021', '2024', '2024/25')),
      })
      .map(({ period, ...source }) => voice(source, period));
    fc.assert(
      fc.property(anyVoice, anyVoice, anyVoice, (a, b, c) => {
        const [ab, ba] = [compareVoices(a, b, TODAY), compareVoices(b, a, TODAY)];
        expect(Math.sign(ab) + Math.sign(ba)).toBe(0);
        fc.pre(ab <= 0 && compareVoices(b, c, TODAY) <= 0);
        expect(compareVoices(a, c, TODAY)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
