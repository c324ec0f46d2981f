import { loadDecisionWords } from '../words/decision.ts';
import { languageOf } from '../words/language.ts';
import { loadProfileWords } from '../words/profile.ts';

/** Fetches what the tabs of cost, of eligibility and of the profile show, and first its words in the language of the page. */
export async function loadDecisionViews() {
  const language = languageOf(null, document.documentElement.lang);
  await Promise.all([loadDecisionWords(language), loadProfileWords(language)]);
  return import('./decision-views.ts');
}
