import type { CoreWords } from '@second-opinion/core';
import type { DecisionWords } from './en/decision.ts';
import type { PanelWords } from './en/panel.ts';
import type { ProfileWords } from './en/profile.ts';
import type { Language } from './language.ts';

type Files<Words> = Readonly<Record<Language, () => Promise<Words>>>;

/** All that the panel and the compare page say of programs; only the file of the language in use is ever fetched. */
export const PROGRAM_FILES: Files<{
  readonly core: CoreWords;
  readonly decision: DecisionWords;
  readonly panel: PanelWords;
  readonly profile: ProfileWords;
}> = {
  en: () => import('./en/programs.ts'),
  fr: () => import('./fr/programs.ts'),
  es: () => import('./es/programs.ts'),
  pt: () => import('./pt/programs.ts'),
};
