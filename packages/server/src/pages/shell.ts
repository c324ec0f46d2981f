import { type Html, html } from './html.ts';
import { STYLES } from './styles.ts';

/** A page before it has its frame. */
export interface PageContent {
  /** For the tab and for bookmarks, without the name of the site. */
  readonly title: string;
  /** One sentence for those who find the page by a search. */
  readonly description: string;
  /** The one address of this content; null where it should not be found. */
  readonly canonical: string | null;
  /** Where the same content is as JSON-LD; left out where it is not. */
  readonly linkedData?: string;
  /** Whether the page needs the width of a table. */
  readonly wide?: boolean;
  readonly main: Html;
}

/** A whole document: the frame that every page of the server has, round its content. */
export function renderPage(page: PageContent): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · Second Opinion</title>
<meta name="description" content="${page.description}">
${page.canonical === null ? html`<meta name="robots" content="noindex" />` : html`<link rel="canonical" href="${page.canonical}" />`}
${page.linkedData !== undefined && html`<link rel="alternate" type="application/ld+json" href="${page.linkedData}" />`}
<link rel="icon" href="/icon.svg">
<link rel="alternate" type="application/atom+xml" title="What changed" href="/changes.atom">
<link rel="stylesheet" href="${STYLES.path}">
</head>
<body${page.wide === true && html` class="wide"`}>
<a class="skip" href="#main">To the content</a>
<header class="site">
<a class="home" href="/"><img src="/icon.svg" alt="" width="22" height="22">Second Opinion</a>
<nav aria-label="Site"><a href="/compare">Compare</a><a href="/quality">Quality</a><a href="/graphql">API</a></nav>
</header>
<main id="main">${page.main}</main>
<footer class="site">
<p>Every value is a claim of the source named beside it. Check what you rely on with the institution.</p>
<p>The catalogue&rsquo;s data is in the public domain (CC0): <a href="/export/claims.csv">claims as CSV</a>,
<a href="/export/programs.ndjson">programs as NDJSON</a>.</p>
</footer>
</body>
</html>
`.markup;
}
