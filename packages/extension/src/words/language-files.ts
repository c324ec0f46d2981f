import type { CoreWords } from '@second-opinion/core';
import type { DecisionWords } from './en/decision.ts';
import type { PanelWords } from './en/panel.ts';
import type { ProfileWords } from './en/profile.ts';
import type { Language } from './language.ts';

type Files<Words> = Readonly<Record<Language, () => Promise<Words>>>;

/** What the panel and the compare page open with; only the file of the language in use is ever fetched. */
export const FACTS_FILES: Files<{ readonly core: CoreWords; readonly panel: PanelWords }> = {
  en: () => import('./en/facts.ts'),
  fr: () => import('./fr/facts.ts'),
  es: () => import('./es/facts.ts'),
  pt: () => import('./pt/facts.ts'),
};

/** What every view speaks that answers from a profile. */
export const JUDGED_FILES: Files<{
  readonly decision: DecisionWords;
  readonly profile: ProfileWords;
}> = {
  en: () => import('./en/judged.ts'),
  fr: () => import('./fr/judged.ts'),
  es: () => import('./es/judged.ts'),
  pt: () => import('./pt/judged.ts'),
};
