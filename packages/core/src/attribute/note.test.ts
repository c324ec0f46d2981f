import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../words/en/english.ts';
import { words as FRENCH } from '../words/fr/french.ts';
import { NOTE_LIMIT, NoteSchema, withNote } from './note.ts';

describe('NoteSchema', () => {
  it('takes a note of the longest length and no longer one', () => {
    expect(v.is(NoteSchema, 'x'.repeat(NOTE_LIMIT))).toBe(true);
    const parsed = v.safeParse(NoteSchema, 'x'.repeat(NOTE_LIMIT + 1));
    expect(parsed.issues?.[0].message).toBe('the note has 161 characters; 160 at most');
  });

  it('refuses an empty note', () => {
    expect(v.is(NoteSchema, '')).toBe(false);
  });
});

describe('withNote', () => {
  it('is the label alone where nothing is remarked', () => {
    expect(withNote('Thesis', undefined, ENGLISH)).toBe('Thesis');
    expect(withNote('Thesis', '20,000 words', ENGLISH)).toBe('Thesis: 20,000 words');
  });

  it('sets the colon as the language does', () => {
    expect(withNote('Thèse', '20,000 words', FRENCH)).toBe('Thèse\u202F: 20,000 words');
  });
});
