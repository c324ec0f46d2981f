import { describe, expect, it } from 'vitest';
import { assessment } from './assessment.ts';

describe('assessment', () => {
  it('shows the way of examining with its remark', () => {
    expect(assessment.format({ kind: 'WRITTEN_EXAM' })).toBe('Written exam');
    expect(assessment.format({ kind: 'LOGBOOK', note: 'each year' })).toBe('Logbook: each year');
  });

  it('tells ways apart, not remarks', () => {
    expect(assessment.same({ kind: 'LOGBOOK' }, { kind: 'LOGBOOK', note: 'x' })).toBe(true);
    expect(assessment.same({ kind: 'LOGBOOK' }, { kind: 'PORTFOLIO' })).toBe(false);
  });
});
