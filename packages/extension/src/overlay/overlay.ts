import type { Shown } from '../messages/overlay-message.ts';
import { type BadgeActions, BadgeView } from './badge-view.ts';
import { createFrame } from './frame.ts';
import { createHost } from './host.ts';

/** The badge and the panel of one page. Nothing is put on the page before one of them is to be seen. */
export class Overlay {
  readonly #css: string;
  readonly #view: BadgeView;
  #root: ShadowRoot | null = null;
  #shown: Shown | null = null;
  #frame: HTMLIFrameElement | null = null;

  constructor(css: string, actions: Omit<BadgeActions, 'onOpen'>) {
    this.#css = css;
    this.#view = new BadgeView({ ...actions, onOpen: () => this.open(null) });
  }

  /** Names the page towards the background; null before it has answered. */
  get token(): string | null {
    return this.#shown?.badge.token ?? null;
  }

  /** Whether the badge is to be seen. */
  get visible(): boolean {
    return this.#shown?.visible ?? false;
  }

  /** Shows something else. A page that changed its address is another one, whose panel is not open. */
  show(shown: Shown): void {
    const other = this.token !== null && this.token !== shown.badge.token;
    this.#shown = shown;
    this.#view.show(shown);
    if (other) this.#removeFrame();
    if (shown.visible) this.#onPage();
    if (this.#frame !== null) this.#view.element.hidden = true;
  }

  /** Opens the panel and gives it the focus. @param token null for the page itself */
  open(token: string | null): void {
    const about = token ?? this.token;
    if (about === null) return;
    this.#removeFrame();
    this.#frame = createFrame(about);
    this.#onPage().append(this.#frame);
    this.#view.element.hidden = true;
    this.#frame.focus();
  }

  /** Closes the panel and gives the focus back to the badge. */
  close(): void {
    this.#removeFrame();
    this.#view.element.hidden = !this.visible;
    this.#view.focus();
  }

  #removeFrame(): void {
    this.#frame?.remove();
    this.#frame = null;
  }

  #onPage(): ShadowRoot {
    if (this.#root === null) {
      this.#root = createHost(this.#css);
      this.#root.append(this.#view.element);
    }
    return this.#root;
  }
}
