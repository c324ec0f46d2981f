const HTML = 'http://www.w3.org/1999/xhtml';

/** An HTML element, in pages of XML as well, where `createElement` would make one without a kind. */
export function htmlElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name];
/** The same for an element of our own name. */
export function htmlElement(name: string): HTMLElement;
/** The same for either. */
export function htmlElement(name: string): Element {
  return document.createElementNS(HTML, name);
}

/** Whether this document can carry HTML: a picture or a feed cannot. */
export function carriesHtml(): boolean {
  return document.documentElement instanceof HTMLElement;
}
