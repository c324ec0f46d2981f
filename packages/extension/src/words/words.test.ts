import { describe, expect, test } from 'vitest';
import { COMPARE_PAGE_WORDS, loadComparePageWords } from './compare-page.ts';
import { words as badgeInEnglish } from './en/badge.ts';
import { words as badgeInSpanish } from './es/badge.ts';
import { words as badgeInFrench } from './fr/badge.ts';
import { words as badgeInPortuguese } from './pt/badge.ts';
import { CONTRIBUTE_WORDS, loadContributeWords } from './contribute.ts';
import { DECISION_WORDS, loadDecisionWords } from './decision.ts';
import { FAILURE_WORDS, loadFailureWords } from './failures.ts';
import { LANGUAGES, type Language } from './language.ts';
import { OPTIONS_WORDS, loadOptionsWords } from './options.ts';
import { POPUP_WORDS, loadPopupWords } from './popup.ts';
import { PROFILE_WORDS, loadProfileWords } from './profile.ts';
import { SHORTLIST_WORDS, loadShortlistWords } from './shortlist.ts';
import { WELCOME_WORDS, loadWelcomeWords } from './welcome.ts';
import { WORDS, loadPanelWords } from './words.ts';

type Load = (language: Language) => Promise<void>;

/** The badge's words are there in every language at once. */
const BADGE = { en: badgeInEnglish, fr: badgeInFrench, es: badgeInSpanish, pt: badgeInPortuguese };
let badge: unknown;
function loadBadgeWords(language: Language): Promise<void> {
  badge = BADGE[language];
  return Promise.resolve();
}

const AREAS: readonly (readonly [string, Load, () => unknown])[] = [
  ['badge', loadBadgeWords, () => badge],
  ['shortlist', loadShortlistWords, () => SHORTLIST_WORDS],
  ['welcome', loadWelcomeWords, () => WELCOME_WORDS],
  ['panel', loadPanelWords, () => WORDS],
  ['decision', loadDecisionWords, () => DECISION_WORDS],
  ['profile', loadProfileWords, () => PROFILE_WORDS],
  ['options', loadOptionsWords, () => OPTIONS_WORDS],
  ['popup', loadPopupWords, () => POPUP_WORDS],
  ['failures', loadFailureWords, () => FAILURE_WORDS],
  ['contribute', loadContributeWords, () => CONTRIBUTE_WORDS],
  ['compare page', loadComparePageWords, () => COMPARE_PAGE_WORDS],
];

/** What is put in for the arguments: numbers are told from words in no language, and are written alike but for their groups. */
const MARKERS = [7_001, 7_002, 7_003, 7_004];

/** A message as every language can be compared in it: its text, and which of its arguments it says. */
interface Leaf {
  readonly path: string;
  readonly text: string;
  readonly says: readonly number[];
}

function leavesOf(words: unknown, path = ''): Leaf[] {
  if (typeof words === 'string') return [{ path, text: words, says: [] }];
  if (typeof words === 'function') return [saidBy(words as SayAnything, path)];
  return Object.entries(words as object).flatMap(([key, value]) =>
    leavesOf(value, path === '' ? key : `${path}.${key}`),
  );
}

type SayAnything = (...given: readonly unknown[]) => unknown;

function saidBy(message: SayAnything, path: string): Leaf {
  const text = String(message(...MARKERS));
  const digits = text.replaceAll(/(?<=\d)[.,\s](?=\d)/g, '');
  return { path, text, says: MARKERS.filter((marker) => digits.includes(String(marker))) };
}

async function leavesIn(language: Language, [, load, words]: (typeof AREAS)[number]) {
  await load(language);
  const leaves = leavesOf(words());
  await load('en');
  return leaves;
}

/** A sentence for each message that is missing, too many, or says other arguments than English does. */
function differences(english: readonly Leaf[], other: readonly Leaf[], where: string): string[] {
  const wanted = new Map(english.map(({ path, says }) => [path, told(says)]));
  const found = new Map(other.map(({ path, says }) => [path, told(says)]));
  const missing = [...wanted.keys()].filter((path) => !found.has(path));
  return [
    ...missing.map((path) => `${where} lacks "${path}"`),
    ...[...found].flatMap(([path, says]) => {
      const should = wanted.get(path);
      if (should === undefined) return [`${where} has "${path}", which English does not`];
      return says === should
        ? []
        : [`${where} "${path}" says ${says}, in English it says ${should}`];
    }),
  ];
}

/** "argument 1 and 2", "no argument". */
function told(says: readonly number[]): string {
  const which = says.map((marker) => MARKERS.indexOf(marker) + 1);
  return which.length === 0 ? 'no argument' : `argument ${which.join(' and ')}`;
}

test('names the message and the argument that a language does not say', () => {
  const english = leavesOf({ a: (host: string) => `Load ${host}`, b: { c: 'x' }, d: 'y' });
  const other = leavesOf({ b: { c: 'x' }, a: () => 'Recharger', e: 'z' });
  expect(differences(english, other, 'words/fr')).toEqual([
    'words/fr lacks "d"',
    'words/fr "a" says no argument, in English it says argument 1',
    'words/fr has "e", which English does not',
  ]);
});

/** Texts that are sentences are never left in English by chance. */
const isSentence = ({ text }: Leaf): boolean => text.split(' ').length > 3;

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the words in %s', (language) => {
  test.each(AREAS)('of %s say all that English says, with the same arguments', async (...area) => {
    const [english, other] = [await leavesIn('en', area), await leavesIn(language, area)];
    expect(differences(english, other, `words/${language}`)).toEqual([]);
    expect(other.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test.each(AREAS)('of %s leave no sentence in English', async (...area) => {
    const english = new Map((await leavesIn('en', area)).map(({ path, text }) => [path, text]));
    const same = (await leavesIn(language, area)).filter(
      (leaf) => isSentence(leaf) && english.get(leaf.path) === leaf.text,
    );
    expect(same).toEqual([]);
  });
});

test.each(AREAS)(
  'the French of %s keeps a narrow space before its double punctuation, which no line breaks at',
  async (...area) => {
    const wide = (await leavesIn('fr', area)).filter(({ text }) =>
      /[ \u00A0][:;?!»]|«[ \u00A0]/.test(text),
    );
    expect(wide).toEqual([]);
  },
);
