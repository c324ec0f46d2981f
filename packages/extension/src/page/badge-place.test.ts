import { assert, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { cornerOf, firstPlace, placeAt } from './badge-place.ts';

const BADGE = { width: 300, height: 40 };
const WINDOW = { width: 1280, height: 800 };

test('holds to the nearest corner, so that it stays there in another window', () => {
  const place = placeAt({ x: 20, y: 700 }, BADGE, WINDOW);
  expect(place).toEqual({ side: 'left', edge: 'bottom', x: 20, y: 60 });
  expect(cornerOf(place, BADGE, { width: 640, height: 480 })).toEqual({ x: 20, y: 380 });
});

test('begins where reading ends', () => {
  expect(firstPlace('ltr').side).toBe('right');
  expect(firstPlace('rtl').side).toBe('left');
});

test('is within every window that can hold it, wherever it is dragged', () => {
  const position = integer({ min: -5_000, max: 5_000 });
  const size = record({
    width: integer({ min: 320, max: 4_000 }),
    height: integer({ min: 200, max: 3_000 }),
  });
  assert(
    property(position, position, size, size, (x, y, dragged, later) => {
      const { x: left, y: top } = cornerOf(placeAt({ x, y }, BADGE, dragged), BADGE, later);
      expect(left).toBeGreaterThanOrEqual(8);
      expect(top).toBeGreaterThanOrEqual(8);
      expect(left + BADGE.width).toBeLessThanOrEqual(later.width);
      expect(top + BADGE.height).toBeLessThanOrEqual(later.height);
    }),
  );
});
