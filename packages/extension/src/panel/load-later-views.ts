import { loadDecisionWords } from '../words/decision.ts';
import { languageOf } from '../words/language.ts';
import { loadProfileWords } from '../words/profile.ts';

/** Both kinds of views speak of a profile, in the language of the page. */
async function loadWords(): Promise<void> {
  const language = languageOf(null, document.documentElement.lang);
  await Promise.all([loadDecisionWords(language), loadProfileWords(language)]);
}

/** Fetches what the tabs of cost and of eligibility show, and first its words. */
export async function loadDecisionViews() {
  await loadWords();
  return import('./decision-views.ts');
}

/** Fetches the editor of the profile, and first its words. */
export async function loadProfileView() {
  await loadWords();
  return (await import('../profile/profile-view.tsx')).ProfileView;
}
