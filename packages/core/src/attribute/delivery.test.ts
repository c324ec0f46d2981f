import { describe, expect, it } from 'vitest';
import { DELIVERY_MODES, delivery } from './delivery.ts';

describe('delivery', () => {
  it('shows each mode in words', () => {
    expect(DELIVERY_MODES.map((mode) => delivery.format({ mode }))).toEqual([
      'On campus',
      'Online',
      'Partly online',
    ]);
  });

  it('tells modes apart', () => {
    expect(delivery.same({ mode: 'ONLINE' }, { mode: 'HYBRID' })).toBe(false);
  });
});
