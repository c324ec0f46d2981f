import * as fc from 'fast-check';
import { ADMISSION_KINDS } from '../attribute/admission.ts';
import { ASSESSMENT_KINDS } from '../attribute/assessment.ts';
import { CLINICAL_TRAINING_KINDS } from '../attribute/clinical-training.ts';
import { CREDIT_SYSTEMS } from '../attribute/credits.ts';
import { DELIVERY_MODES } from '../attribute/delivery.ts';
import { STUDY_MODES } from '../attribute/duration.ts';
import { FEE_KINDS, FEE_UNITS } from '../attribute/fee.ts';
import { OUTCOME_KINDS } from '../attribute/outcome.ts';
import { AUDIENCES } from '../attribute/price.ts';
import { ATTRIBUTES, type AttributeKey, type AttributeValue } from '../attribute/registry.ts';
import { RESEARCH_KINDS } from '../attribute/research.ts';
import { TRAINEE_STATUSES } from '../attribute/trainee-status.ts';
import { TUITION_UNITS } from '../attribute/tuition.ts';
import { CLAIM_STATES, type Claim } from '../claim.ts';
import type { Money } from '../money.ts';
import { SOURCE_KINDS, type Source } from '../source.ts';

/** The day from which the tests judge age. */
export const TODAY = '2026-11-22';

let made = 0;

/** A source of this year's official page, but for what is given. */
export function makeSource(given: Partial<Source> = {}): Source {
  made += 1;
  return {
    id: `example/s${made}`,
    url: 'https://www.example.edu/program',
    title: 'A program',
    publisher: null,
    kind: 'OFFICIAL_PAGE',
    archivedCopy: false,
    read: TODAY,
    asOf: '2026',
    note: null,
    ...given,
  };
}

/** A reviewed claim of an attribute; the source is this year's official page where none is given. */
export function makeClaim<Key extends AttributeKey>(
  attribute: Key,
  value: AttributeValue<Key>,
  given: Partial<Omit<Claim, 'attribute' | 'value' | 'source'>> & {
    readonly source?: Source | Partial<Source>;
  } = {},
): Claim {
  made += 1;
  return {
    id: `c${made}`,
    state: 'REVIEWED',
    ...given,
    attribute,
    value,
    source: makeSource(given.source),
  };
}

const period = fc.constantFrom('2014', '2019', '2020-03', '2023/2024', '2024', '2025/26', '2026');
const note = fc.constantFrom('some remark', 'another');
const money: fc.Arbitrary<Money> = fc.record({
  minor: fc.integer({ min: 0, max: 9_000_000 }),
  currency: fc.constantFrom('SGD', 'GBP', 'UGX'),
});

/** Few enough different values that claims of them agree, rival and repeat. */
export const VALUES: { readonly [Key in AttributeKey]: fc.Arbitrary<AttributeValue<Key>> } = {
  duration: fc
    .tuple(fc.constantFrom(...STUDY_MODES), fc.constantFrom(12, 18, 24), fc.constantFrom(0, 12))
    .map(([studyMode, minMonths, more]) => ({ studyMode, minMonths, maxMonths: minMonths + more })),
  clinicalTraining: withNotes(CLINICAL_TRAINING_KINDS),
  research: withNotes(RESEARCH_KINDS),
  tuition: fc.record(
    {
      audience: fc.constantFrom(...AUDIENCES),
      money,
      per: fc.constantFrom(...TUITION_UNITS),
      academicYear: period,
    },
    { requiredKeys: ['audience', 'money', 'per'] },
  ),
  fee: fc.record(
    {
      kind: fc.constantFrom(...FEE_KINDS),
      money,
      per: fc.constantFrom(...FEE_UNITS),
      audience: fc.constantFrom(...AUDIENCES),
      academicYear: period,
    },
    { requiredKeys: ['kind', 'money', 'per'] },
  ),
  delivery: fc.record({ mode: fc.constantFrom(...DELIVERY_MODES) }),
  intake: fc.record(
    { month: fc.constantFrom(1, 2, 9), deadline: fc.constantFrom('09-12', '11-30') },
    { requiredKeys: ['month'] },
  ),
  admission: fc.record(
    {
      kind: fc.constantFrom(...ADMISSION_KINDS),
      minMonths: fc.constantFrom(9, 12, 24),
      exam: fc.constantFrom('IELTS', 'MRCP'),
      minScore: fc.constantFrom('6.5', 'Part 1'),
      required: fc.boolean(),
      note,
    },
    { requiredKeys: ['kind', 'required'] },
  ),
  assessment: withNotes(ASSESSMENT_KINDS),
  credits: fc.record({
    amount: fc.constantFrom(0.5, 48, 90),
    system: fc.constantFrom(...CREDIT_SYSTEMS),
  }),
  language: fc.record({ code: fc.constantFrom('en', 'fr', 'zh-Hant') }),
  location: fc.record({ city: fc.constantFrom('Kampala', 'Leeds'), country: fc.constant('UG') }),
  recognition: fc.record({
    body: fc.constantFrom('A council', 'A college'),
    outcome: fc.constantFrom('listed', 'registrable'),
  }),
  traineeStatus: fc.record(
    { status: fc.constantFrom(...TRAINEE_STATUSES), audience: fc.constantFrom(...AUDIENCES), note },
    { requiredKeys: ['status'] },
  ),
  outcome: fc.record(
    { kind: fc.constantFrom(...OUTCOME_KINDS), money, note },
    { requiredKeys: ['kind', 'note'] },
  ),
};

function withNotes<const Kind extends string>(
  kinds: readonly Kind[],
): fc.Arbitrary<{ kind: Kind; note?: string }> {
  return fc.record({ kind: fc.constantFrom(...kinds), note }, { requiredKeys: ['kind'] });
}

/** One attribute with one of its values. */
export const anyFact: fc.Arbitrary<Pick<Claim, 'attribute' | 'value'>> = fc.oneof(
  ...ATTRIBUTES.map(({ key }) => anyFactOf(key)),
);

/** One value of an attribute. */
export function anyFactOf(key: AttributeKey): fc.Arbitrary<Pick<Claim, 'attribute' | 'value'>> {
  const values: fc.Arbitrary<AttributeValue> = VALUES[key];
  return values.map((value) => ({ attribute: key, value }));
}

const anySource: fc.Arbitrary<Source> = fc
  .record({
    id: fc.constantFrom('a/s1', 'a/s2', 'a/s3', 'a/s4', 'a/s5'),
    kind: fc.constantFrom(...SOURCE_KINDS),
    asOf: fc.option(period),
    read: fc.constantFrom('2025-06-01', TODAY),
  })
  .map(makeSource);

/** Facts of a few attributes, so that claims of the same one are likely to meet. */
const fewFacts = fc
  .uniqueArray(fc.constantFrom(...ATTRIBUTES.map(({ key }) => key)), { minLength: 1, maxLength: 3 })
  .map((keys) => fc.oneof(...keys.map(anyFactOf)));

/** All claims of one program: their ids differ, and claims of one source share the very source. */
export function anyClaims(
  facts: fc.Arbitrary<fc.Arbitrary<Pick<Claim, 'attribute' | 'value'>>> = fewFacts,
): fc.Arbitrary<Claim[]> {
  const states = fc.constantFrom(...CLAIM_STATES);
  const sources = fc.uniqueArray(anySource, { selector: (source) => source.id, minLength: 1 });
  const claims = facts.chain((fact) =>
    fc.array(fc.record({ fact, place: fc.nat(), state: states }), { maxLength: 12 }),
  );
  return fc.tuple(sources, claims).map(([known, given]) =>
    given.map(({ fact, place, state }, index): Claim => {
      const source = known[place % known.length] ?? makeSource();
      return { ...fact, id: `c${index}`, state, source };
    }),
  );
}
