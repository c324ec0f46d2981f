import { describe, expect, it } from 'vitest';
import { research } from './research.ts';

describe('research', () => {
  it('shows the kind with its remark, and says so where there is none', () => {
    expect(research.format({ kind: 'THESIS', note: '20,000 words' })).toBe('Thesis: 20,000 words');
    expect(research.format({ kind: 'DISSERTATION' })).toBe('Dissertation');
    expect(research.format({ kind: 'NONE' })).toBe('No research');
  });

  it('tells kinds apart, not remarks', () => {
    expect(research.same({ kind: 'THESIS' }, { kind: 'THESIS', note: 'long' })).toBe(true);
    expect(research.same({ kind: 'THESIS' }, { kind: 'PROJECT' })).toBe(false);
  });
});
