import { render } from 'preact';
import { loadFailureWords } from '../../words/failures.ts';
import { speak } from '../../words/speak.ts';
import { loadPanelWords } from '../../words/words.ts';
import '../../styles/tokens.css';
import '../../styles/panel.css';
import '../../styles/facts.css';
import '../../styles/compare.css';
import '../../styles/controls.css';
import '../../styles/decision.css';
import '../../styles/profile.css';
import { loadCoreWords } from '../../words/core.ts';

const place = document.getElementById('panel');
if (place !== null) {
  await speak([loadPanelWords, loadCoreWords, loadFailureWords]);
  const { Panel } = await import('../../panel/panel.tsx');
  render(<Panel token={location.hash.slice(1)} />, place);
}
