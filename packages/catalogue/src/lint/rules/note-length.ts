import { NOTE_LIMIT } from '@second-opinion/core';
import { claimsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

export const noteLength: Rule = {
  name: 'note-length',
  description: `A note has at most ${NOTE_LIMIT} characters, in our own words; more belongs in the source.`,
  severity: 'ERROR',
  *check(file) {
    for (const { claim, path } of claimsOf(file)) {
      const { note } = claim.value;
      if (typeof note === 'string' && note.length > NOTE_LIMIT) {
        yield {
          path: [...path, 'value', 'note'],
          message: `the note has ${note.length} characters; ${NOTE_LIMIT} at most`,
          remedy: `say it in ${note.length - NOTE_LIMIT} characters less; readers follow the source for the rest`,
        };
      }
    }
  },
};
