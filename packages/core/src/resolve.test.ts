import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, attributeOf } from './attribute/registry.ts';
import type { Claim } from './claim.ts';
import { type Resolution, compareQualifiers, resolve } from './resolve.ts';
import type { Source } from './source.ts';
import { TODAY, anyClaims, makeClaim, makeSource } from './testing/claims.ts';

const months = (min: number, max = min) =>
  ({ studyMode: 'FULL_TIME', minMonths: min, maxMonths: max }) as const;

/** Duration claims, each of a source of its own. */
const durations = (...claims: readonly (readonly [number, Partial<Source>])[]): Claim[] =>
  claims.map(([length, source]) => makeClaim('duration', months(length), { source }));

const resolveOne = (claims: readonly Claim[]): Resolution => {
  const [resolution, ...rest] = resolve(claims, TODAY);
  expect(rest).toEqual([]);
  return resolution!;
};

const texts = (claims: readonly Claim[]): string[] =>
  claims.map((claim) => attributeOf(claim.attribute).format(claim.value));

describe('resolve', () => {
  it('comes to nothing where nothing is claimed', () => {
    expect(resolve([], TODAY)).toEqual([]);
  });

  it('takes the only claim, and says that it is the only one', () => {
    const resolution = resolveOne(durations([24, { asOf: '2026' }]));
    expect(resolution).toMatchObject({
      attribute: 'duration',
      qualifier: 'FULL_TIME',
      text: '2 years',
      period: '2026',
      reason: 'The only source that states it: an official page of 2026.',
      certainty: 'HIGH',
      agreeing: [],
      conflicts: [],
      history: [],
    });
  });

  it('leaves deprecated claims out', () => {
    const claims = [
      makeClaim('duration', months(24), { state: 'DEPRECATED' }),
      makeClaim('duration', months(36), { state: 'UNREVIEWED' }),
    ];
    expect(resolveOne(claims)).toMatchObject({ text: '3 years', conflicts: [] });
    expect(resolve(claims.slice(0, 1), TODAY)).toEqual([]);
  });

  it('keeps a part-time duration apart from a full-time one', () => {
    const claims = [
      makeClaim('duration', { ...months(48), studyMode: 'PART_TIME' }),
      makeClaim('duration', months(24)),
    ];
    expect(resolve(claims, TODAY).map(({ qualifier, text }) => [qualifier, text])).toEqual([
      ['FULL_TIME', '2 years'],
      ['PART_TIME', '4 years'],
    ]);
  });

  it('shows a source of the same time that says otherwise as a conflict, and lowers the certainty', () => {
    const resolution = resolveOne(durations([24, {}], [36, { kind: 'ARTICLE' }]));
    expect(texts(resolution.conflicts)).toEqual(['3 years']);
    expect(resolution.certainty).toBe('MODERATE');
    expect(resolution.certaintyReasons).toEqual(['Other sources say otherwise.']);
    expect(resolution.reason).toBe('An official page carries more weight than an article.');
  });

  it('shows an undated rival as a conflict, because it might be of today', () => {
    const resolution = resolveOne(durations([24, {}], [36, { asOf: null }]));
    expect(texts(resolution.conflicts)).toEqual(['3 years']);
  });

  it('shows older statements as history, the latest first, whether they differ or not', () => {
    const resolution = resolveOne(
      durations([24, { asOf: '2020' }], [36, { asOf: '2026' }], [36, { asOf: '2023/2024' }]),
    );
    expect(resolution.text).toBe('3 years');
    expect(texts(resolution.history)).toEqual(['3 years', '2 years']);
    expect([...resolution.conflicts, ...resolution.agreeing]).toEqual([]);
    expect(resolution.reason).toBe('The latest of 3 official pages: it speaks for 2026.');
  });

  it('counts another source that says the same as agreeing', () => {
    const resolution = resolveOne(durations([24, {}], [24, { kind: 'REGISTER' }]));
    expect(texts(resolution.agreeing)).toEqual(['2 years']);
    expect(resolution.certainty).toBe('HIGH');
  });

  it('believes this year’s register before an old official page, and says why', () => {
    const resolution = resolveOne(
      durations([24, { asOf: '2014' }], [36, { kind: 'REGISTER', asOf: '2026' }]),
    );
    expect(resolution.text).toBe('3 years');
    expect(resolution.reason).toBe(
      'A register carries more weight than an official page, which is old (2014).',
    );
    expect(texts(resolution.history)).toEqual(['2 years']);
  });

  it.each([
    [
      { asOf: '2021' },
      { kind: 'REGISTER', asOf: '2025' },
      'A register carries more weight than an official page, which is of 2021.',
    ],
    [
      { asOf: null },
      { kind: 'REGISTER', asOf: '2025' },
      'A register carries more weight than an official page, which is undated.',
    ],
    [
      { asOf: '2010' },
      { asOf: null },
      'Of 2 official pages, the undated one: the dated ones are old.',
    ],
    [
      { asOf: null },
      { asOf: '2025' },
      'Of 2 official pages, the latest that states its time: 2025.',
    ],
    [
      { read: '2026-01-02' },
      { read: '2026-03-04' },
      'Of 2 official pages for the same time, the one read last, on 2026-03-04.',
    ],
    [
      { kind: 'ARTICLE', id: 'a' },
      { kind: 'ARTICLE', id: 'b' },
      'Of 2 articles for the same time, the one named first; nothing else tells them apart.',
    ],
  ] as const)('explains the choice between %o and %o', (one, other, reason) => {
    expect(resolveOne(durations([24, one], [36, other])).reason).toBe(reason);
  });

  it('claims to be the latest only among statements of its own kind', () => {
    const resolution = resolveOne(
      durations(
        [24, { asOf: '2024' }],
        [24, { asOf: '2023' }],
        [36, { kind: 'ARTICLE', asOf: '2026' }],
      ),
    );
    expect(resolution.reason).toBe('The latest of 2 official pages: it speaks for 2024.');
    expect(texts(resolution.conflicts)).toEqual(['3 years']);
  });

  it('shows where one source contradicts itself', () => {
    const source = makeSource();
    const claims = [36, 24].map((length) => makeClaim('duration', months(length), { source }));
    const resolution = resolveOne(claims);
    expect(resolution.text).toBe('2 years');
    expect(texts(resolution.conflicts)).toEqual(['3 years']);
  });

  it('takes a source’s whole list, and what another list has beyond it as a conflict', () => {
    const source = makeSource();
    const claims = [
      makeClaim('delivery', { mode: 'ONLINE' }, { source }),
      makeClaim('delivery', { mode: 'HYBRID' }, { source }),
      makeClaim('delivery', { mode: 'ONLINE' }, { source: { kind: 'ARTICLE' } }),
      makeClaim('delivery', { mode: 'ON_CAMPUS' }, { source: { kind: 'ARTICLE' } }),
    ];
    const resolution = resolveOne(claims);
    expect(resolution.text).toBe('Partly online · Online');
    expect(texts(resolution.agreeing)).toEqual(['Online']);
    expect(texts(resolution.conflicts)).toEqual(['On campus']);
  });

  it('puts together what several sources add to one another', () => {
    const resolution = resolveOne([
      makeClaim('assessment', { kind: 'LOGBOOK' }, { source: { asOf: '2015' } }),
      makeClaim('assessment', { kind: 'THESIS' }),
      makeClaim('assessment', { kind: 'THESIS' }, { source: { kind: 'ARTICLE' } }),
    ]);
    expect(resolution.text).toBe('Thesis · Logbook');
    expect(resolution.conflicts).toEqual([]);
    expect(texts(resolution.agreeing)).toEqual(['Thesis']);
    expect(resolution.reason).toBe('Together from 3 statements, led by an official page of 2026.');
  });

  it('keeps last year’s fee as history of this year’s, though one page names both', () => {
    const source = makeSource({ asOf: null });
    const fee = (minor: number, academicYear: string) =>
      ({ audience: 'ALL', per: 'YEAR', money: { minor, currency: 'SGD' }, academicYear }) as const;
    const resolution = resolveOne([
      makeClaim('tuition', fee(500_000, '2024/2025'), { source }),
      makeClaim('tuition', fee(520_000, '2025/2026'), { source }),
    ]);
    expect(resolution).toMatchObject({ period: '2025/2026', text: 'SGD\u00a05,200 a year' });
    expect(texts(resolution.history)).toEqual(['SGD\u00a05,000 a year']);
  });

  it('follows the registry’s order of attributes', () => {
    fc.assert(
      fc.property(anyClaims(), (claims) => {
        const keys = resolve(claims, TODAY).map(({ attribute }) => attribute);
        const order = ATTRIBUTES.map(({ key }) => key);
        expect(keys).toEqual(keys.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
      }),
    );
  });

  it('does not hang on the order of the claims', () => {
    const shuffled = anyClaims().chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(shuffled, ([claims, others]) => {
        expect(resolve(others, TODAY)).toEqual(resolve(claims, TODAY));
      }),
      { numRuns: 500 },
    );
  });

  it('puts every claim that is not deprecated in exactly one place', () => {
    fc.assert(
      fc.property(anyClaims(), (claims) => {
        const placed = resolve(claims, TODAY).flatMap((resolution) => [
          ...resolution.claims,
          ...resolution.agreeing,
          ...resolution.conflicts,
          ...resolution.history,
        ]);
        const valid = claims.filter(({ state }) => state !== 'DEPRECATED');
        expect(placed.map(({ id }) => id).toSorted()).toEqual(valid.map(({ id }) => id).toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it('prefers values that differ from its conflicts, and says something for each attribute and qualifier once', () => {
    fc.assert(
      fc.property(anyClaims(), (claims) => {
        const resolutions = resolve(claims, TODAY);
        for (const { attribute, claims: chosen, conflicts, text, reason } of resolutions) {
          expect(chosen.length).toBeGreaterThan(0);
          expect(text).not.toBe('');
          expect(reason).toMatch(/^[A-Z].*\.$/);
          for (const rival of conflicts) {
            const { arity } = attributeOf(attribute);
            const same = chosen.some((own) => attributeOf(attribute).same(own.value, rival.value));
            expect(same || arity === 'UNION').toBe(false);
          }
        }
        const rows = resolutions.map(({ attribute, qualifier }) => `${attribute} ${qualifier}`);
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });

  it('comes to the same values from its preferred claims alone', () => {
    fc.assert(
      fc.property(anyClaims(), (claims) => {
        const again = resolve(claims, TODAY).flatMap((resolution) => resolution.claims);
        const [before, after] = [claims, again].map((given) =>
          resolve(given, TODAY).map(({ text, qualifier }) => [qualifier, text]),
        );
        expect(after).toEqual(before);
      }),
    );
  });
});

describe('compareQualifiers', () => {
  const order = { qualifiers: ['FULL_TIME', 'PART_TIME'] };

  it('puts none first, then the listed in their order, then others by name', () => {
    const given = ['Z', 'PART_TIME', 'A', null, 'FULL_TIME'];
    expect(given.toSorted((a, b) => compareQualifiers(order, a, b))).toEqual([
      null,
      'FULL_TIME',
      'PART_TIME',
      'A',
      'Z',
    ]);
    expect(compareQualifiers(order, 'A', 'A')).toBe(0);
  });
});
