import { expect, test } from 'vitest';
import { containing } from '../../testing/matchers.ts';
import { complaintsOf, contentWithClaims, exampleClaim } from '../../testing/example.ts';
import { noteLength } from './note-length.ts';

const noted = (note: string) =>
  contentWithClaims(exampleClaim({ attribute: 'research', value: { kind: 'THESIS', note } }));

test('is content with 160 characters', () => {
  expect(complaintsOf(noteLength, noted('x'.repeat(160)))).toEqual([]);
});

test('says by how much a note is too long', () => {
  expect(complaintsOf(noteLength, noted('x'.repeat(171)))).toMatchObject([
    {
      message: 'the note has 171 characters; 160 at most',
      remedy: containing('11 characters less'),
    },
  ]);
});
