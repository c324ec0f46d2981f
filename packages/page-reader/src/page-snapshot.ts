/** Where on a page a text stands: its own content, or what every page of the site repeats. */
export type Region = 'MAIN' | 'NAV' | 'ASIDE' | 'FOOTER';

/** As much of a run of text as the detector looks at. */
export interface GlanceBlock {
  /** White space collapsed; at most `LIMITS.blockLength` characters. */
  readonly text: string;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** How many characters of the text are inside links. */
  readonly linked: number;
}

/** A run of text without a block element in it: a heading, a paragraph, a list item, a cell. */
export interface Block extends GlanceBlock {
  readonly region: Region;
  /** The pieces that inline elements and line breaks cut the text into; empty where there is one piece. */
  readonly parts: readonly string[];
  /** The nearest block element, lower case: "p", "h2", "dd". */
  readonly tag: string;
  /** Index into `PageSnapshot.containers`: the element that the text stands in. */
  readonly container: number;
  /** Index into `PageSnapshot.cells`, or -1 outside tables. */
  readonly cell: number;
}

/** A block element: blocks with the same parent are siblings on the page. */
export interface Container {
  /** Index of the enclosing container; -1 for the outermost. */
  readonly parent: number;
  readonly tag: string;
  /** Class, id and audience attributes as written, shortened. */
  readonly hint: string;
}

/** A cell of a table, at the place that spans push it to. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly head: boolean;
}

/** A link with its words. */
export interface Link {
  readonly text: string;
  readonly href: string;
  readonly region: Region;
}

/** A named value of the head or of microdata: `<meta name>` or `[itemprop]`. */
export interface NamedValue {
  /** Lower case. */
  readonly name: string;
  readonly content: string;
}

/** As much of a page as decides whether it is a program's: what the detector takes of every page. */
export interface PageGlance {
  readonly url: string;
  readonly title: string;
  /** The page's own content from its top, no more of it than is enough. */
  readonly content: readonly GlanceBlock[];
}

/** A document as plain data. Everything after it is pure, so that it can be stored, sent and replayed. */
export interface PageSnapshot {
  readonly url: string;
  readonly title: string;
  /** BCP 47 as the page declares it, lower case, or null. */
  readonly language: string | null;
  /** The address that the page itself gives, as written, or null. */
  readonly canonical: string | null;
  readonly metas: readonly NamedValue[];
  readonly itemProps: readonly NamedValue[];
  /** The unparsed texts of JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  readonly containers: readonly Container[];
  readonly cells: readonly Cell[];
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** Whether a limit cut the page short. */
  readonly truncated: boolean;
}

/** What bounds the time and memory that any page can cost. */
export const LIMITS = {
  nodes: 60_000,
  depth: 400,
  blocks: 5_000,
  blockLength: 4_000,
  textLength: 600_000,
  links: 3_000,
  attributeLength: 400,
  jsonLdScripts: 8,
  jsonLdLength: 100_000,
} as const;
