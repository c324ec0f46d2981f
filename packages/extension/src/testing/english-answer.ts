import {
  type Claim,
  type Resolution,
  attributeOf,
  constantCase,
  resolve,
  rowLabel,
} from '@second-opinion/core';
import { words as ENGLISH } from '@second-opinion/core/words/english';
import type { AnsweredClaim, AnsweredFact, AnsweredRow } from '../server/answers.ts';
import { cell } from './answered.ts';
import { CLAIMS, PAGE, TODAY, claimOf } from './judged.ts';

/** What an institution and a catalogue say in their own words, which no interface translates. */
export const OWN_WORDS = {
  note: 'Portfolio of cases every year.',
  outcome: 'Graduates are eligible for registration.',
  source: 'The longer way to be a specialist',
} as const;

/** Facts of most kinds: one disputed, one with notes, one with history. */
const FACTS: readonly Claim[] = [
  ...CLAIMS,
  {
    ...claimOf('d2', 'duration', { studyMode: 'FULL_TIME', minMonths: 36, maxMonths: 48 }),
    source: { ...PAGE, id: 'alpha/rules', title: OWN_WORDS.source, kind: 'REGISTER' },
  },
  claimOf('i1', 'intake', { month: 1 }),
  claimOf('i2', 'intake', { month: 7 }),
  claimOf('s', 'assessment', { kind: 'PORTFOLIO', note: OWN_WORDS.note }),
  claimOf('r', 'recognition', {
    body: 'HPCSA',
    outcome: OWN_WORDS.outcome,
    effect: 'MAY_REGISTER',
  }),
  claimOf('p', 'traineeStatus', { status: 'SALARIED', audience: 'ALL' }),
];

/** The facts of a program as a server answers them, in English as servers do. */
export const ENGLISH_FACTS: readonly AnsweredFact[] = resolve(FACTS, TODAY, ENGLISH).map(
  (found) => ({
    attribute: constantCase(found.attribute),
    qualifier: found.qualifier,
    label: rowLabel(found.attribute, found.qualifier, ENGLISH),
    ...answered(found),
  }),
);

/** The same facts as rows of a comparison in which the second column states none of them. */
export const ENGLISH_ROWS: readonly AnsweredRow[] = ENGLISH_FACTS.map(
  ({ attribute, qualifier, label, ...value }) => ({
    attribute,
    qualifier,
    label,
    differs: attribute === 'DURATION',
    missing: 1,
    cells: [{ ...value, best: attribute === 'DURATION' }, cell(null)],
  }),
);

function answered(found: Resolution) {
  const said = (claims: readonly Claim[]): AnsweredClaim[] =>
    claims.map(({ attribute, value, source: { id: _id, ...source } }) => ({
      text: attributeOf(attribute).format(value, ENGLISH),
      value,
      source,
    }));
  return {
    status: 'KNOWN' as const,
    text: found.text,
    period: found.period,
    reason: found.reason,
    certainty: found.certainty,
    certaintyReasons: [...found.certaintyReasons],
    measure: null,
    claims: said(found.claims),
    agreeing: said(found.agreeing),
    conflicts: said(found.conflicts),
    history: said(found.history),
  };
}
