import { describe, expect, it } from 'vitest';
import { words as FRENCH_GLOSSARY } from '../glossary/fr/french.ts';
import { SPECIALTIES } from '../specialty.ts';
import type { ComparingWords } from './comparing-words.ts';
import { ENGLISH_COMPARING as ENGLISH } from './en/english-comparing.ts';
import { words as SPANISH_DIFFERENCES } from './es/comparing.ts';
import { SPECIALTY_NAMES as SPANISH_SPECIALTIES } from './es/specialties.ts';
import { words as SPANISH } from './es/spanish.ts';
import { words as FRENCH_DIFFERENCES } from './fr/comparing.ts';
import { words as FRENCH } from './fr/french.ts';
import { SPECIALTY_NAMES as FRENCH_SPECIALTIES } from './fr/specialties.ts';
import { words as PORTUGUESE_DIFFERENCES } from './pt/comparing.ts';
import { words as PORTUGUESE } from './pt/portuguese.ts';
import { SPECIALTY_NAMES as PORTUGUESE_SPECIALTIES } from './pt/specialties.ts';

const LANGUAGES: readonly (readonly [string, ComparingWords])[] = [
  ['French', { ...FRENCH, ...FRENCH_DIFFERENCES }],
  ['Spanish', { ...SPANISH, ...SPANISH_DIFFERENCES }],
  ['Portuguese', { ...PORTUGUESE, ...PORTUGUESE_DIFFERENCES }],
];

/** What a message is said with: each argument by itself, so that a lost one is seen. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  label: ['duration', 'Duration'],
  months: [18, 30],
  trainees: ['DOMESTIC'],
  'resolution.only': ['REGISTER', '2024'],
  'resolution.together': [3, 'REGISTER', '2024'],
  'resolution.readLast': [3, 'REGISTER', '2026-03-04'],
  'resolution.namedFirst': [3, 'REGISTER'],
  'resolution.undated': [3, 'REGISTER'],
  'resolution.statesTime': [3, 'REGISTER', '2024'],
  'resolution.latest': [3, 'REGISTER', '2024'],
  'resolution.outweighs': ['OFFICIAL_PAGE', 'REGISTER', 'AGEING', '2019'],
  'verdict.has': ['medicalDegree'],
  'verdict.lacks': ['medicalDegree'],
  'verdict.silent': ['medicalDegree'],
  'verdict.experienceShort': ['7001', '7002', '2027-03-04'],
  'verdict.silentTest': ['exams'],
  'verdict.noneTaken': ['exams'],
  'verdict.unnamed': ['exams', '7001'],
  'verdict.oneOf': [['7001', '7002']],
  'difference.groups': ['7001', ['7002', '7003']],
  'difference.eligibility': [['7001', '7002']],
  'what.fee': ['EXAMINATION'],
  'what.tuitionFor': ['DOMESTIC'],
  'what.durationFor': ['PART_TIME'],
  'what.recognition': [['7001', '7002']],
  'unknown.noRate': ['7001', '7002', '7003', '2026-03-04'],
  'line.fee': ['EXAMINATION'],
  'working.each': ['7001', 'SEMESTER', '7002'],
  'assume.feesAddUp': [7001, 'EXAMINATION'],
  'assume.feesOneOf': [7001, 'EXAMINATION'],
  'assume.otherUnit': ['SEMESTER', '7001'],
  'assume.spanBegun': ['SEMESTER'],
  'assume.spanUntied': ['SEMESTER'],
  payLabel: ['SPECIALIST', '7001', '7002'],
  'prices.rate': ['7001', '7002', '7003', '2026-03-04'],
  'rank.change': [true, '7001', '7002', true, '7003', '7004'],
};

interface Leaf {
  readonly path: string;
  readonly text: string;
}

function leavesOf(words: unknown, path = ''): Leaf[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words === 'function') {
    const given = ARGUMENTS[path] ?? ['7001', '7002', '7003', '7004'];
    return [{ path, text: String((words as (...all: readonly unknown[]) => unknown)(...given)) }];
  }
  return Object.entries(words as object).flatMap(([key, value]) =>
    leavesOf(value, path === '' ? key : `${path}.${key}`),
  );
}

const said = ({ text }: Leaf): string[] => (text.match(/700\d/g) ?? []).toSorted();

describe.each(LANGUAGES)('the sentences of core in %s', (_language, words) => {
  const english = new Map(leavesOf(ENGLISH).map((leaf) => [leaf.path, leaf]));
  const own = leavesOf(words);

  it('are as many as in English, none of them empty', () => {
    expect(own.map(({ path }) => path).toSorted()).toEqual([...english.keys()].toSorted());
    expect(own.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('say every argument that English says', () => {
    const lost = own.filter((leaf) => {
      const needed = new Set(
        english.get(leaf.path) === undefined ? [] : said(english.get(leaf.path) ?? leaf),
      );
      return [...needed].some((argument) => !leaf.text.includes(argument));
    });
    expect(lost).toEqual([]);
  });

  it('are no English sentences', () => {
    const same = own.filter(
      ({ path, text }) =>
        (text.match(/\p{L}{2,}/gu) ?? []).length >= 3 && english.get(path)?.text === text,
    );
    expect(same).toEqual([]);
  });

  it('never leave a code or an absent argument in the text', () => {
    expect(own.filter(({ text }) => /undefined|null|\[object|[A-Z]_[A-Z]/.test(text))).toEqual([]);
  });
});

describe('French', () => {
  it('keeps a narrow space before its double punctuation, which no line breaks at', () => {
    const texts = [
      ...leavesOf({ ...FRENCH, ...FRENCH_DIFFERENCES }).map(({ text }) => text),
      ...Object.values(FRENCH_GLOSSARY.terms).flatMap(({ term, definition }) => [term, definition]),
    ];
    expect(texts.filter((text) => /[ \u00A0][:;?!»]|«[ \u00A0]/.test(text))).toEqual([]);
  });
});

describe('names of specialties', () => {
  it.each([
    ['French', FRENCH_SPECIALTIES],
    ['Spanish', SPANISH_SPECIALTIES],
    ['Portuguese', PORTUGUESE_SPECIALTIES],
  ])('are complete in %s', (_language, names) => {
    expect(Object.keys(names).toSorted()).toEqual(SPECIALTIES.map(({ slug }) => slug).toSorted());
  });
});

describe('lengths of time', () => {
  it('follow the plural of each language', () => {
    expect([12, 18, 30].map((months) => FRENCH.months(months, months))).toEqual([
      '1 an',
      '18 mois',
      '2,5 ans',
    ]);
    expect(SPANISH.months(1, 1)).toBe('1 mes');
    expect(PORTUGUESE.months(24, 36)).toBe('2–3 anos');
    expect(PORTUGUESE.months(0, 0)).toBe('0 anos');
  });
});
