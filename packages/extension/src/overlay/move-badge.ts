import { type BadgePlace, cornerOf, placeAt } from '../page/badge-place.ts';

/** How far the pointer goes before it drags rather than presses, in CSS pixels. */
const THRESHOLD = 5;
/** How far an arrow key moves, in CSS pixels; with Shift ten times less. */
const STEP = 20;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A badge that can be moved. */
export interface Movable {
  readonly element: HTMLElement;
  /** Where the arrow keys move it. */
  readonly handle: HTMLElement;
  readonly place: () => BadgePlace;
  /** @param done whether the movement has ended, so that the place can be remembered */
  readonly moveTo: (place: BadgePlace, done: boolean) => void;
}

/** Lets the badge be dragged by a pointer and moved by the arrow keys. Scripts of the page cannot move it. */
export function letMove(movable: Movable): void {
  movable.element.addEventListener('pointerdown', (event) => {
    if (event.isTrusted && event.button === 0) drag(event, movable);
  });
  movable.handle.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    if (arrow === undefined || !event.isTrusted) return;
    event.preventDefault();
    const step = event.shiftKey ? STEP / 10 : STEP;
    const { x, y } = cornerOf(movable.place(), sizeOf(movable.element), windowSize());
    movable.moveTo(at(movable, x + arrow[0] * step, y + arrow[1] * step), true);
  });
}

function drag(start: PointerEvent, movable: Movable): void {
  const { element } = movable;
  const corner = cornerOf(movable.place(), sizeOf(element), windowSize());
  const end = new AbortController();
  const { signal } = end;
  let dragged = false;
  element.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerId }) => {
      const [x, y] = [clientX - start.clientX, clientY - start.clientY];
      if (!dragged && Math.hypot(x, y) < THRESHOLD) return;
      if (!dragged) element.setPointerCapture(pointerId);
      dragged = true;
      movable.moveTo(at(movable, corner.x + x, corner.y + y), false);
    },
    { signal },
  );
  const stop = (): void => {
    end.abort();
    if (!dragged) return;
    movable.moveTo(movable.place(), true);
    // The press that ends a drag is none: it would open the panel.
    element.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => element.removeEventListener('click', swallow, { capture: true }));
  };
  element.addEventListener('pointerup', stop, { signal });
  element.addEventListener('pointercancel', stop, { signal });
}

function swallow(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

function at({ element }: Movable, x: number, y: number): BadgePlace {
  return placeAt({ x, y }, sizeOf(element), windowSize());
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement) {
  return { width: offsetWidth, height: offsetHeight };
}

function windowSize() {
  return { width: innerWidth, height: innerHeight };
}
