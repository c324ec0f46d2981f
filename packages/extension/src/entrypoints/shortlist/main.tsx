import { render } from 'preact';
import { followFocus } from '../../components/follow-focus.ts';
import { SHORTLIST_WORDS, loadShortlistWords } from '../../words/shortlist.ts';
import { speak } from '../../words/speak.ts';
import '../../styles/tokens.css';
import '../../styles/controls.css';
import '../../styles/page.css';
import './shortlist.css';

const place = document.getElementById('shortlist');
if (place !== null) {
  await speak([loadShortlistWords]);
  document.title = `${SHORTLIST_WORDS.title} · Second Opinion`;
  const { ShortlistPage } = await import('../../shortlist/shortlist-page.tsx');
  followFocus(document);
  render(<ShortlistPage />, place);
}
