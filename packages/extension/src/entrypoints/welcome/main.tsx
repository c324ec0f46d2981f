import { render } from 'preact';
import { readSettings } from '../../storage/settings.ts';
import { loadFailureWords } from '../../words/failures.ts';
import { loadOptionsWords } from '../../words/options.ts';
import { speak } from '../../words/speak.ts';
import { loadWelcomeWords } from '../../words/welcome.ts';
import '../../styles/tokens.css';
import '../../styles/controls.css';
import '../../styles/page.css';
import '../options/options.css';
import './welcome.css';

const place = document.getElementById('welcome');
if (place !== null) {
  await speak([loadWelcomeWords, loadOptionsWords, loadFailureWords]);
  const { WelcomePage } = await import('../../first-run/welcome-page.tsx');
  render(<WelcomePage settings={await readSettings()} />, place);
}
