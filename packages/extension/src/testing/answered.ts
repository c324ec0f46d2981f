import type {
  AnsweredClaim,
  AnsweredFact,
  AnsweredIdentity,
  AnsweredRow,
  AnsweredSource,
} from '../server/answers.ts';

/** A source as a server answers it; an official page where nothing else is said. */
export function source(part: Partial<AnsweredSource> = {}): AnsweredSource {
  return {
    title: 'MMed rules',
    url: 'https://www.alpha.edu.au/rules',
    publisher: 'Alpha University',
    kind: 'OFFICIAL_PAGE',
    archivedCopy: false,
    read: '2026-11-22',
    asOf: '2026',
    note: null,
    ...part,
  };
}

/** A claim as a server answers it. */
export function claim(text: string, from: Partial<AnsweredSource> = {}): AnsweredClaim {
  return { text, value: null, source: source(from) };
}

const KNOWN = {
  status: 'KNOWN',
  period: null,
  reason: null,
  certainty: 'MODERATE',
  certaintyReasons: [],
  measure: null,
  agreeing: [],
  conflicts: [],
  history: [],
} as const;

/** A known fact as a server answers it. */
export function fact(
  attribute: string,
  qualifier: string | null,
  label: string,
  text: string,
  part: Partial<AnsweredFact> = {},
): AnsweredFact {
  return {
    ...KNOWN,
    certaintyReasons: [],
    agreeing: [],
    conflicts: [],
    history: [],
    attribute,
    qualifier,
    label,
    text,
    claims: [claim(text)],
    ...part,
  };
}

/** A cell of a comparison; null is one that no source states. */
export function cell(
  text: string | null,
  months: number | null = null,
): AnsweredRow['cells'][number] {
  const { attribute: _a, qualifier: _q, label: _l, ...value } = fact('', null, '', text ?? '');
  if (text === null) {
    return {
      ...value,
      status: 'NOT_STATED',
      text: 'no source states it',
      claims: [],
      certainty: null,
      best: false,
    };
  }
  const measure = months === null ? null : { min: months, max: months, unit: 'months' };
  return { ...value, measure, best: false };
}

/** A program as a server answers it. */
export function identity(slug: string, part: Partial<AnsweredIdentity> = {}): AnsweredIdentity {
  return {
    slug,
    name: 'Master of Medicine (Psychiatry)',
    shortName: 'MMed Psychiatry',
    award: 'MMed',
    status: 'ACTIVE',
    specialtyNames: ['Psychiatry'],
    pages: [],
    institution: {
      slug: 'alpha',
      name: 'Alpha University',
      city: 'Sydney',
      country: { code: 'AU', name: 'Australia', region: 'Oceania' },
    },
    ...part,
  };
}
