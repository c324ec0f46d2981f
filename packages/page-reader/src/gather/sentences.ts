import { type Layout, headingPath } from './layout.ts';
import type { Statement } from './statement.ts';

/** A full stop that ends a sentence: not one inside "B.Sc.", "1.5" or "e.g.". */
const END = /(?<=[a-z0-9)\]”"’]{2}[.!?])\s{1,9}(?=[\p{Lu}“"(\d])/u;
const LONGEST = 600;

/** A text as sentences. */
export function splitSentences(text: string): string[] {
  return text
    .split(END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Every sentence of prose with the headings that it stands under. */
export function gatherSentences(layout: Layout): Statement[] {
  const statements: Statement[] = [];
  layout.page.blocks.forEach((block, at) => {
    if (layout.apart[at] === true || block.text.length < 15) return;
    const context = headingPath(layout, at);
    for (const sentence of splitSentences(block.text)) {
      if (sentence.length < 12) continue;
      statements.push({
        kind: 'SENTENCE',
        label: '',
        value: sentence.slice(0, LONGEST),
        context,
        place: [...context, 'text'].join(' > '),
        block: at,
      });
    }
  });
  return statements;
}
