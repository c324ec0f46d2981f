import { describe, expect, test } from 'vitest';
import { profileFromFile, profileToFile } from './profile-file.ts';

describe('a profile as a file', () => {
  test('is read back as it was written', () => {
    const profile = { residence: 'SG', taxRate: 0.2 };
    expect(profileFromFile(profileToFile(profile))).toEqual({
      kind: 'FOUND',
      profile,
      dropped: [],
    });
  });

  test.each([
    '',
    'not json',
    '[]',
    '3',
    '{"name":"a package","dependencies":{}}',
    `"${'x'.repeat(1_000_001)}"`,
  ])('is not read from %.40j', (text) => {
    expect(profileFromFile(text)).toEqual({ kind: 'UNREADABLE' });
  });

  test('of a newer version is not read as an older one', () => {
    expect(profileFromFile('{"version":99,"profile":{}}')).toEqual({ kind: 'NEWER' });
  });
});
