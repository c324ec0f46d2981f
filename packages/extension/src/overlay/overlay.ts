import type { Badge } from '../messages/overlay-message.ts';
import { badgeName, badgeText } from './badge-text.ts';
import { createFrame } from './frame.ts';

/** The badge and the panel of one page. */
export class Overlay {
  readonly #root: ShadowRoot;
  readonly #button: HTMLButtonElement;
  #badge: Badge;
  #frame: HTMLIFrameElement | null = null;

  constructor(root: ShadowRoot, badge: Badge) {
    this.#root = root;
    this.#badge = badge;
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.className = 'badge';
    this.#button.addEventListener('click', () => this.open());
    root.append(this.#button);
    this.show(badge);
  }

  /** Names the page towards the background. */
  get token(): string {
    return this.#badge.token;
  }

  /** Says something else on the badge. Words are only ever set as text. */
  show(badge: Badge): void {
    this.#badge = badge;
    const text = badgeText(badge);
    const parts = [
      part('mark', ''),
      part('title', text.title),
      part('detail', text.detail),
      ...(text.differs === '' ? [] : [part('differs', text.differs)]),
    ];
    this.#button.replaceChildren(...parts);
    this.#button.setAttribute('aria-label', badgeName(badge));
    this.#button.setAttribute('aria-expanded', String(this.#frame !== null));
  }

  /** Opens the panel and gives it the focus. */
  open(): void {
    if (this.#frame === null) {
      this.#frame = createFrame(this.#badge.token);
      this.#root.append(this.#frame);
    }
    this.#button.hidden = true;
    this.#frame.focus();
  }

  /** Closes the panel and gives the focus back to the badge. */
  close(): void {
    this.#frame?.remove();
    this.#frame = null;
    this.#button.hidden = false;
    this.#button.focus();
  }
}

function part(name: string, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}
