import { render } from 'preact';
import { Panel } from '../../panel/panel.tsx';
import '../../styles/tokens.css';
import '../../styles/panel.css';
import '../../styles/facts.css';
import '../../styles/compare.css';
import '../../styles/controls.css';
import '../../styles/profile.css';
import '../../styles/decision.css';

const place = document.getElementById('panel');
if (place !== null) render(<Panel token={location.hash.slice(1)} />, place);
