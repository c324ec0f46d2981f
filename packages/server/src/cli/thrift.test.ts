import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createThrift } from './thrift.ts';

const REST = 100;
const MINUTE = 60_000;

describe('a process that held 100 at rest', () => {
  test('spares nothing up to 140', () => {
    const thrift = createThrift(REST);
    expect([100, 139, 140].map((held, at) => thrift(held, at))).toEqual([false, false, false]);
  });

  test('spares from above 140 until it holds less than what began it by a good part', () => {
    const thrift = createThrift(REST);
    const held = [141, 139, 132, 131, 139, 141];
    expect(held.map((each, at) => thrift(each, at))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  test('needs what it still holds after a minute of sparing, and spares above a tenth more', () => {
    const thrift = createThrift(REST);
    expect(thrift(300, 0)).toBe(true);
    expect(thrift(300, MINUTE - 1)).toBe(true);
    expect(thrift(300, MINUTE)).toBe(false);
    expect(thrift(330, MINUTE + 1)).toBe(false);
    expect(thrift(331, MINUTE + 2)).toBe(true);
  });

  test('allows what it allowed at first once it has held little', () => {
    const thrift = createThrift(REST);
    thrift(300, 0);
    thrift(300, MINUTE);
    expect(thrift(320, 2 * MINUTE)).toBe(false);
    expect(thrift(131, 3 * MINUTE)).toBe(false);
    expect(thrift(141, 4 * MINUTE)).toBe(true);
  });
});

test('a process that is large at rest spares nothing, however much it holds', () => {
  const held = fc.array(fc.double({ min: 1, max: 1e12, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(fc.integer({ min: 256_000_001, max: 1e12 }), held, (rest, each) => {
      const thrift = createThrift(rest);
      expect(each.filter((bytes, at) => thrift(bytes, at))).toEqual([]);
    }),
  );
  expect(createThrift(256_000_000)(400_000_000, 0)).toBe(true);
});

test('nobody who holds no more than at rest ever spares, nor one who holds the same for longer than a minute', () => {
  const memory = fc.double({ min: 1, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(memory, memory, (rest, held) => {
      const thrift = createThrift(rest);
      expect(thrift(Math.min(rest, held), 0)).toBe(false);
      thrift(held, 1);
      expect(thrift(held, 1 + MINUTE)).toBe(false);
    }),
  );
});
