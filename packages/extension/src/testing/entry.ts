import type { Entry } from '../storage/shortlist/entry.ts';

/** A program on the shortlist. */
export function entry(slug: string, part: Partial<Entry> = {}): Entry {
  return {
    slug,
    name: 'Master of Medicine (Psychiatry)',
    institution: 'Alpha University',
    country: 'AU',
    page: 'https://www.alpha.edu.au/courses/psychiatry',
    added: '2026-11-22T10:00:00.000Z',
    status: 'CONSIDERING',
    note: '',
    deadlines: [],
    ...part,
  };
}
