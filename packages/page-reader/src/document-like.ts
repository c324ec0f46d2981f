/** As much of the DOM as the reader touches: a browser's document and linkedom's both fit. */
export interface NodeLike {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: NodeLike | null;
  readonly nextSibling: NodeLike | null;
}

/** An element of a document. */
export interface ElementLike extends NodeLike {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

/** A document, live or parsed. */
export interface DocumentLike {
  readonly documentElement: ElementLike | null;
}

/** A document whose elements can be asked for by a selector: the first look of the detector goes by it. */
export interface SearchableDocument extends DocumentLike {
  querySelectorAll(selectors: string): Iterable<ElementLike>;
}
