import { loadComparePageWords } from '../words/compare-page.ts';
import { loadDecisionWords } from '../words/decision.ts';
import { loadFailureWords } from '../words/failures.ts';
import { loadOptionsWords } from '../words/options.ts';
import { loadPopupWords } from '../words/popup.ts';
import { loadProfileWords } from '../words/profile.ts';
import { loadShortlistWords } from '../words/shortlist.ts';
import { loadWelcomeWords } from '../words/welcome.ts';
import { loadPanelWords } from '../words/words.ts';
import { loadCoreWords } from '../words/core.ts';

// Before every file of tests: what is tested speaks English.
await Promise.all(
  [
    loadComparePageWords,
    loadCoreWords,
    loadDecisionWords,
    loadFailureWords,
    loadOptionsWords,
    loadPanelWords,
    loadShortlistWords,
    loadWelcomeWords,
    loadPopupWords,
    loadProfileWords,
  ].map((load) => load('en')),
);
