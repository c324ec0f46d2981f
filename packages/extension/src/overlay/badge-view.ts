import type { Shown } from '../messages/overlay-message.ts';
import { type BadgePlace, firstPlace } from '../page/badge-place.ts';
import { htmlElement } from './html-element.ts';
import { letMove } from './move-badge.ts';

/** What the reader can do with the badge. */
export interface BadgeActions {
  readonly onOpen: () => void;
  readonly onHide: (where: 'SITE' | 'EVERYWHERE') => void;
  readonly onMove: (place: BadgePlace) => void;
}

/** The badge itself: a button that opens the panel, and a small one beside it to move or hide it. */
export class BadgeView {
  readonly element = htmlElement('div');
  readonly #button = button('badge');
  readonly #more = button('more');
  readonly #menu = htmlElement('div');
  readonly #actions: BadgeActions;
  #place: BadgePlace = firstPlace('ltr');

  constructor(actions: BadgeActions) {
    this.#actions = actions;
    this.element.className = 'holder';
    this.#menu.className = 'menu';
    this.#menu.hidden = true;
    this.#more.append('⋮');
    this.#more.setAttribute('aria-expanded', 'false');
    this.element.append(this.#button, this.#more, this.#menu);
    onPress(this.#button, actions.onOpen);
    onPress(this.#more, () => this.#toggle(this.#menu.hasAttribute('hidden')));
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#toggle(false);
    });
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.element.contains(relatedTarget))) {
        this.#menu.hidden = true;
      }
    });
    letMove({
      element: this.element,
      handle: this.#more,
      place: () => this.#place,
      moveTo: (place, done) => {
        this.#moveTo(place);
        if (done) actions.onMove(place);
      },
    });
  }

  /** Says something else. Words are only ever set as text. */
  show({ badge, words, direction, place, visible }: Shown): void {
    this.element.dir = direction;
    this.element.hidden = !visible;
    this.#button.replaceChildren(
      part('mark', ''),
      part('title', badge.title),
      part('detail', badge.detail),
      ...(badge.differs === '' ? [] : [part('differs', badge.differs)]),
    );
    this.#button.setAttribute('aria-label', badge.name);
    this.#more.setAttribute('aria-label', words.more);
    this.#more.title = words.moreHint;
    const [here, everywhere] = [item(words.hideHere), item(words.hideEverywhere)];
    onPress(here, () => this.#actions.onHide('SITE'));
    onPress(everywhere, () => this.#actions.onHide('EVERYWHERE'));
    this.#menu.replaceChildren(here, everywhere, part('hint', words.hideHint));
    this.#moveTo(place ?? firstPlace(direction));
  }

  /** Gives the keyboard's focus to the badge. */
  focus(): void {
    this.#button.focus();
  }

  #toggle(open: boolean): void {
    this.#menu.hidden = !open;
    this.#more.setAttribute('aria-expanded', String(open));
    if (!open) this.#more.focus();
  }

  #moveTo(place: BadgePlace): void {
    this.#place = place;
    const { style, dataset } = this.element;
    style.inset = 'auto';
    // Never out of a window that has shrunk since.
    style.setProperty(place.side, `min(${place.x}px, 60vw)`);
    style.setProperty(place.edge, `min(${place.y}px, 90vh)`);
    dataset['edge'] = place.edge;
    dataset['side'] = place.side;
  }
}

/** Presses by the reader alone: scripts of the page press nothing. */
function onPress(element: HTMLElement, act: () => void): void {
  element.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) act();
  });
}

function button(name: string): HTMLButtonElement {
  const element = htmlElement('button');
  element.type = 'button';
  element.className = name;
  return element;
}

function item(text: string): HTMLButtonElement {
  const element = button('item');
  element.textContent = text;
  return element;
}

function part(name: string, text: string): HTMLSpanElement {
  const element = htmlElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}
