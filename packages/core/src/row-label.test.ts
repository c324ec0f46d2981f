import { describe, expect, it } from 'vitest';
import { rowLabel } from './row-label.ts';

describe('rowLabel', () => {
  it('names the attribute, and the qualifier where there is one', () => {
    expect(rowLabel('delivery', null)).toBe('Delivery');
    expect(rowLabel('tuition', 'INTERNATIONAL/PROGRAM')).toBe('Tuition, international, in all');
    expect(rowLabel('admission', 'ENGLISH')).toBe('Admission, English');
  });
});
