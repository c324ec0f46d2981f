import type { PageContribution } from './page-contribution.tsx';
import { loadContributeWords } from '../words/contribute.ts';
import { languageOf } from '../words/language.ts';

/** Fetches the view and its words in the language of the page; most readers never open it. */
export async function loadContribute(): Promise<typeof PageContribution> {
  await loadContributeWords(languageOf(null, document.documentElement.lang));
  return (await import('./page-contribution.tsx')).PageContribution;
}
