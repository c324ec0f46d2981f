import { render } from 'preact';
import { Popup } from '../../popup/popup.tsx';
import '../../styles/tokens.css';
import './popup.css';

const place = document.getElementById('popup');
if (place !== null) render(<Popup />, place);
