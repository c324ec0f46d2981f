import type { ContributeView } from './contribute-view.tsx';
import { loadContributeWords } from '../words/contribute.ts';
import { languageOf } from '../words/language.ts';

/** Fetches the view and its words in the language of the page; most readers never open it. */
export async function loadContribute(): Promise<typeof ContributeView> {
  await loadContributeWords(languageOf(null, document.documentElement.lang));
  return (await import('./contribute-view.tsx')).ContributeView;
}
