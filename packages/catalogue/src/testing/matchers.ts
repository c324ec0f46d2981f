import { expect } from 'vitest';

/** Any text that holds the given one. */
export function containing(text: string): unknown {
  return expect.stringContaining(text);
}

/** Any text that the pattern finds something in. */
export function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}
