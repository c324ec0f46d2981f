import * as v from 'valibot';

const Pixels = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000));

/** Where the badge is: how far from the nearest corner of the window, so that it stays there when the window changes. */
export const BadgePlaceSchema = v.object({
  side: v.picklist(['left', 'right']),
  edge: v.picklist(['top', 'bottom']),
  x: Pixels,
  y: Pixels,
});
export type BadgePlace = v.InferOutput<typeof BadgePlaceSchema>;

/** A size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How near to the window's edge it may come, in CSS pixels. */
const MARGIN = 8;

/** Where the badge is before it was ever moved, out of the way of what pages put into that corner. */
export function firstPlace(direction: 'ltr' | 'rtl'): BadgePlace {
  return { side: direction === 'rtl' ? 'left' : 'right', edge: 'bottom', x: 16, y: 16 };
}

/**
 * The place of a badge whose upper left corner is dragged to a point, kept within the window.
 * @param at CSS pixels from the window's upper left corner
 */
export function placeAt(
  at: { readonly x: number; readonly y: number },
  badge: Size,
  window: Size,
): BadgePlace {
  const left = within(at.x, window.width - badge.width - MARGIN);
  const top = within(at.y, window.height - badge.height - MARGIN);
  const right = window.width - left - badge.width;
  const bottom = window.height - top - badge.height;
  return {
    side: left < right ? 'left' : 'right',
    edge: top < bottom ? 'top' : 'bottom',
    x: Math.max(0, Math.round(Math.min(left, right))),
    y: Math.max(0, Math.round(Math.min(top, bottom))),
  };
}

/** The upper left corner of a badge at a place, for a window that may have shrunk since. */
export function cornerOf({ side, edge, x, y }: BadgePlace, badge: Size, window: Size) {
  const left = side === 'left' ? x : window.width - badge.width - x;
  const top = edge === 'top' ? y : window.height - badge.height - y;
  return {
    x: within(left, window.width - badge.width - MARGIN),
    y: within(top, window.height - badge.height - MARGIN),
  };
}

function within(value: number, most: number): number {
  return Math.max(MARGIN, Math.min(value, most));
}
