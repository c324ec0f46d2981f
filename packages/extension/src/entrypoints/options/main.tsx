import { render } from 'preact';
import { OptionsPage } from '../../options/options-page.tsx';
import { readSettings } from '../../storage/settings.ts';
import '../../styles/tokens.css';
import './options.css';

const place = document.getElementById('options');
if (place !== null) {
  // Settings come within milliseconds: a page painted once is calmer than one that fills in.
  render(<OptionsPage settings={await readSettings()} />, place);
}
