import { describe, expect, test } from 'vitest';
import { SMALL_INDEX } from '../testing/small-index.ts';
import { searchPrograms } from './search-programs.ts';

const slugs = (text: string): string[] => searchPrograms(text, SMALL_INDEX).map(({ slug }) => slug);

describe('searchPrograms', () => {
  test.each([
    ['psych', ['alpha-psychiatry']],
    ['ALPHA  paediatrics', ['alpha-paediatrics']],
    ['mmed', ['alpha-paediatrics', 'alpha-psychiatry']],
    ['páediatrics', ['alpha-paediatrics']],
    ['', []],
    ['psychiatry beta', []],
    ['sychiatry', []],
  ])('“%s” finds %j', (text, found) => {
    expect(slugs(text)).toEqual(found);
  });

  test('says whose each is', () => {
    expect(searchPrograms('psychiatry', SMALL_INDEX)[0]).toEqual({
      slug: 'alpha-psychiatry',
      name: 'Master of Medicine (Psychiatry)',
      institution: 'Alpha University',
      country: 'AU',
    });
  });
});
