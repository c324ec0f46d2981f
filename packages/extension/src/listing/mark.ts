import { htmlElement } from '../overlay/html-element.ts';

/** The element of a mark; it takes no room, so that nothing on the page moves. */
export const MARK = 'second-opinion-mark';

const OUTSIDE = {
  all: 'initial',
  position: 'absolute',
  display: 'inline-block',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  overflow: 'visible',
  'color-scheme': 'light dark',
} as const;

const LOOK = `
  button {
    all: initial; box-sizing: border-box; position: absolute; inset-inline-start: 2px; top: -3px;
    width: 24px; height: 24px; display: grid; place-items: center; cursor: pointer;
  }
  i {
    width: 12px; height: 12px; border: 1.5px solid light-dark(#0b6b62, #5cc8b8); border-radius: 50%;
    background: conic-gradient(from 210deg, light-dark(#0b6b62, #5cc8b8) 0 62%, transparent 0), light-dark(#fff, #17312e);
  }
  button:hover i { transform: scale(1.25); }
  button:focus-visible { outline: 2px solid light-dark(#0b6b62, #5cc8b8); border-radius: 50%; }
  @media (forced-colors: active) { i { border-color: LinkText; background: Canvas; } }
  @media print { button { display: none; } }
`;

/** Puts a small sign behind a link that leads to a known program. Pressed by the reader alone. */
export function markLink(link: HTMLAnchorElement, name: string, onPress: () => void): void {
  const host = htmlElement(MARK);
  for (const [property, value] of Object.entries(OUTSIDE)) {
    host.style.setProperty(property, value, 'important');
  }
  const root = host.attachShadow({ mode: 'open' });
  const style = htmlElement('style');
  style.textContent = LOOK;
  const button = htmlElement('button');
  button.type = 'button';
  button.title = name;
  button.setAttribute('aria-label', name);
  button.append(htmlElement('i'));
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) onPress();
  });
  root.append(style, button);
  link.after(host);
}
