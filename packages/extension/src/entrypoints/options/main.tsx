import { render } from 'preact';
import { followFocus } from '../../components/follow-focus.ts';
import { readSettings } from '../../storage/settings.ts';
import { loadFailureWords } from '../../words/failures.ts';
import { OPTIONS_WORDS, loadOptionsWords } from '../../words/options.ts';
import { speak } from '../../words/speak.ts';
import '../../styles/tokens.css';
import '../../styles/controls.css';
import '../../styles/page.css';
import './options.css';

const place = document.getElementById('options');
if (place !== null) {
  await speak([loadOptionsWords, loadFailureWords]);
  document.title = `Second Opinion: ${OPTIONS_WORDS.heading}`;
  const { OptionsPage } = await import('../../options/options-page.tsx');
  followFocus(document);
  // Settings come within milliseconds: a page painted once is calmer than one that fills in.
  render(<OptionsPage settings={await readSettings()} />, place);
}
