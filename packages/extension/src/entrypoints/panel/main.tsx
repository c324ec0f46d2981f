import { render } from 'preact';
import { followFocus } from '../../components/follow-focus.ts';
import { loadFailureWords } from '../../words/failures.ts';
import { speak } from '../../words/speak.ts';
import { loadPanelWords } from '../../words/words.ts';
import { loadCoreWords } from '../../words/core.ts';
import './panel.css';

const place = document.getElementById('panel');
if (place !== null) {
  await speak([loadPanelWords, loadCoreWords, loadFailureWords]);
  const { Panel } = await import('../../panel/panel.tsx');
  followFocus(document);
  render(<Panel token={location.hash.slice(1)} />, place);
  // The frame has the focus, its new document has none: the next Tab would go on behind the frame.
  place.focus();
}
