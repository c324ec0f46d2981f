import { render } from 'preact';
import { loadPopupWords } from '../../words/popup.ts';
import { speak } from '../../words/speak.ts';
import '../../styles/tokens.css';
import '../../styles/controls.css';
import './popup.css';

const place = document.getElementById('popup');
if (place !== null) {
  await speak([loadPopupWords]);
  const { Popup } = await import('../../popup/popup.tsx');
  render(<Popup />, place);
}
