import { htmlElement } from './html-element.ts';

/** How often a page may remove the overlay before it is left alone. */
const PATIENCE = 5;
/** Set on an overlay that another takes the place of: after an update of the extension its old one has no background. */
const REPLACED = 'data-replaced';
const NAME = 'second-opinion-overlay';

/** Inline and important, so that no rule of the page outranks it. */
const OUTSIDE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto 0 0 auto',
  width: 'auto',
  height: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'color-scheme': 'light dark',
  'z-index': '2147483647',
  'pointer-events': 'auto',
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  filter: 'none',
  zoom: '1',
} as const;

/**
 * Puts the overlay's element on the page: beside the body, above everything (the top layer, where the browser has
 * it), in a shadow root, again where the page removes it, and in place of one that an older version left.
 */
export function createHost(css: string): ShadowRoot {
  for (const old of document.querySelectorAll(NAME)) {
    old.setAttribute(REPLACED, '');
    old.remove();
  }
  const element = htmlElement(NAME);
  for (const [name, value] of Object.entries(OUTSIDE)) {
    element.style.setProperty(name, value, 'important');
  }
  const root = element.attachShadow({ mode: 'open' });
  const style = htmlElement('style');
  style.textContent = css;
  root.append(style);
  keepOnPage(element);
  return root;
}

function keepOnPage(element: HTMLElement): void {
  let left = PATIENCE;
  const place = (): void => {
    document.documentElement.append(element);
    if (typeof element.showPopover !== 'function') return;
    element.popover = 'manual';
    element.showPopover();
  };
  const observer = new MutationObserver(() => {
    if (element.hasAttribute(REPLACED)) observer.disconnect();
    if (element.isConnected || left === 0 || element.hasAttribute(REPLACED)) return;
    left -= 1;
    place();
  });
  place();
  observer.observe(document.documentElement, { childList: true });
}
