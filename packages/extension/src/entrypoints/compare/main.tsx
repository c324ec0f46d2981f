import { render } from 'preact';
import { followFocus } from '../../components/follow-focus.ts';
import { COMPARE_PAGE_WORDS, loadComparePageWords } from '../../words/compare-page.ts';
import { loadDecisionWords } from '../../words/decision.ts';
import { loadFailureWords } from '../../words/failures.ts';
import { loadProfileWords } from '../../words/profile.ts';
import { speak } from '../../words/speak.ts';
import { loadPanelWords } from '../../words/words.ts';
import { loadCoreWords } from '../../words/core.ts';
import './compare.css';

const place = document.getElementById('compare');
if (place !== null) {
  await speak([
    loadComparePageWords,
    loadPanelWords,
    loadCoreWords,
    loadDecisionWords,
    loadProfileWords,
    loadFailureWords,
  ]);
  document.title = `${COMPARE_PAGE_WORDS.title} · Second Opinion`;
  const { ComparePage } = await import('../../compare/compare-page.tsx');
  followFocus(document);
  render(<ComparePage />, place);
}
