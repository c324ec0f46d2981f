/** Markup that may stand in a page as it is. Only `html` makes it, so text that nobody escaped never is one. */
export class Html {
  readonly markup: string;
  /** @param markup what `html` has put together. */
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a template: text and numbers are escaped; `false`, null and undefined are left out. */
export type Part = Html | string | number | false | null | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template of markup whose every part is escaped, for elements and for quoted attributes alike. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const [first = '', ...rest] = texts;
  return new Html(
    rest.reduce((markup, text, place) => markup + markupOf(parts[place]) + text, first),
  );
}

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(markupOf).join('');
  return String(part).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** An address for an `href`: null where it is none of http or https, so that data never becomes a script. */
export function safeHref(address: string | null): string | null {
  return address !== null && /^https?:\/\//i.test(address) ? address : null;
}
