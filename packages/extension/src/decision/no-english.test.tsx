// @vitest-environment happy-dom
import type { Profile } from '@second-opinion/core';
import { describe, expect, test, vi } from 'vitest';
import { isSentence } from '../testing/texts-of.ts';
import { type Language, LANGUAGES } from '../words/language.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../profile/profile-store.ts', () => ({ keepProfile: () => Promise.resolve(true) }));

const FULL: Profile = {
  citizenships: ['PK'],
  residence: 'PK',
  currency: 'AUD',
  pay: { minor: 6_000_000, currency: 'AUD' },
  medicalDegree: true,
  experienceMonths: 20,
};

/** Every text and label of the views of a decision in a language, which is loaded before they are. */
async function textsIn(language: Language, profile: Profile): Promise<ReadonlySet<string>> {
  vi.resetModules();
  const areas = await Promise.all([
    import('../words/core.ts').then((area) => area.loadCoreWords),
    import('../words/decision.ts').then((area) => area.loadDecisionWords),
    import('../words/profile.ts').then((area) => area.loadProfileWords),
    import('../words/words.ts').then((area) => area.loadPanelWords),
  ]);
  await Promise.all(areas.map((load) => load(language)));
  const { writeAs } = await import('../words/locale.ts');
  writeAs(language);
  const { textsOf } = await import('../testing/texts-of.ts');
  const { PUBLISHED, TODAY, judged } = await import('../testing/judged.ts');
  const { CostView } = await import('./cost-view.tsx');
  const { EligibilityView } = await import('./eligibility-view.tsx');
  const program = judged();
  return new Set([
    ...textsOf(
      <CostView program={program} published={PUBLISHED} profile={profile} today={TODAY} />,
    ),
    ...textsOf(<EligibilityView program={program} profile={profile} today={TODAY} />),
  ]);
}

/** Titles of sources are theirs, in every language. */
const DATA: ReadonlySet<string> = new Set(['Living in Sydney']);

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  test.each([
    ['a full profile', FULL],
    ['no profile', {}],
  ])(
    'costs, returns and requirements leave no sentence in English, with %s',
    async (_, profile) => {
      const [english, own] = [await textsIn('en', profile), await textsIn(language, profile)];
      expect(english.size).toBeGreaterThan(20);
      const left = [...own].filter(
        (text) => isSentence(text) && english.has(text) && !DATA.has(text),
      );
      expect(left).toEqual([]);
    },
  );
});
