import { type Token, marked } from 'marked';

/** What a document of the repository claims that can be checked. */
export interface DocumentClaims {
  /** Where its links lead, as they are written. */
  readonly links: readonly string[];
  /** The anchors of its headings, as a forge makes them. */
  readonly anchors: readonly string[];
  /** What stands in code: each span, and each line of a block. */
  readonly code: readonly string[];
  /** First cells of tables whose first head is "setting". */
  readonly settings: readonly string[];
}

/** Reads the links, headings, code and settings of a Markdown text. */
export function readDocument(text: string): DocumentClaims {
  const links: string[] = [];
  const anchors: string[] = [];
  const code: string[] = [];
  const settings: string[] = [];
  const collect = (token: Token): void => {
    if (token.type === 'link' || token.type === 'image') links.push(String(token['href']));
    if (token.type === 'heading') anchors.push(toAnchor(String(token['text'])));
    if (token.type === 'codespan') code.push(String(token['text']));
    if (token.type === 'code') code.push(...String(token['text']).split('\n'));
    if (token.type === 'table') settings.push(...settingsOf(token['header'], token['rows']));
  };
  void marked.walkTokens(marked.lexer(text), collect);
  return { links, anchors, code, settings };
}

/** "What it does not decide" as the end of an address: "what-it-does-not-decide". */
function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function settingsOf(header: unknown, rows: unknown): string[] {
  if (textsOf(header)[0] !== 'setting' || !Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown) => textsOf(row)[0]?.replaceAll('`', '') ?? []);
}

function textsOf(cells: unknown): string[] {
  if (!Array.isArray(cells)) return [];
  return cells.map((cell: { readonly text?: unknown }) => String(cell.text));
}
