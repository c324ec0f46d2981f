/** How often a page may remove the overlay before it is left alone. */
const PATIENCE = 5;

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

/** The element that carries the overlay on a page, with its shadow root. */
export interface Host {
  readonly root: ShadowRoot;
  readonly destroy: () => void;
}

/**
 * Puts the overlay's element on the page: beside the body, above everything (the top layer, where the browser has
 * it), in a shadow root, and again where the page removes it.
 */
export function createHost(css: string): Host {
  const element = document.createElement('second-opinion-overlay');
  for (const [name, value] of Object.entries(OUTSIDE)) {
    element.style.setProperty(name, value, 'important');
  }
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  const keeper = keepOnPage(element);
  return {
    root,
    destroy: () => {
      keeper.disconnect();
      element.remove();
    },
  };
}

function keepOnPage(element: HTMLElement): MutationObserver {
  let left = PATIENCE;
  const place = (): void => {
    document.documentElement.append(element);
    if (!('popover' in element)) return;
    element.popover = 'manual';
    element.showPopover();
  };
  const observer = new MutationObserver(() => {
    if (element.isConnected || left === 0) return;
    left -= 1;
    place();
  });
  place();
  observer.observe(document.documentElement, { childList: true });
  return observer;
}
