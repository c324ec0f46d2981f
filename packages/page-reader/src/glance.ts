import { isEnough } from './detect/own-content.ts';
import type { DocumentLike, ElementLike, NodeLike, SearchableDocument } from './document-like.ts';
import { regionOf } from './page-region.ts';
import type { GlanceBlock, PageGlance, Region } from './page-snapshot.ts';

const list = (tags: string): Set<string> => new Set(tags.split(' '));
/** What is skipped, and what does not end a run of text: as in the full snapshot. */
const SKIPPED = list('script style noscript template svg iframe select textarea dialog');
/** These part words, the others only colour them. */
const PARTING = list('a span label button time img input br hr');
const COLOURING = list('b i u strong em sup sub small font abbr mark wbr');
/** Nothing inside a menu or a footer is ever the page's own content. */
const CLOSED = /^[NF]/;
/** Far more than the blocks that count ever take, so that no page costs more. */
const MOST_NODES = 8_000;

/** What has been seen, and the run of text that is open. */
interface Look extends PageGlance {
  readonly content: GlanceBlock[];
  title: string;
  nodes: number;
  /** Characters of the content. */
  length: number;
  text: string;
  linked: number;
  level: number;
  region: Region;
}

const open = (url: string): Look => ({
  url,
  content: [],
  title: '',
  nodes: 0,
  length: 0,
  text: '',
  linked: 0,
  level: 0,
  region: 'MAIN',
});

/**
 * The first look at a document: its title and the texts of its headings, which the browser finds without a walk.
 * Enough to see that most pages can be no program's.
 */
export function takeNames(document: SearchableDocument, url: string): PageGlance {
  const look = open(url);
  for (const element of document.querySelectorAll('title,h1,h2,h3,h4,h5,h6'))
    enter(element, look, 0);
  return look;
}

/**
 * The detector's own look at a document: title and runs of text, without what only reading needs. It sees as much of
 * what `takeSnapshot` sees as counts, so that both verdicts agree, at a fraction of the code and of the time.
 */
export function takeGlance(document: DocumentLike, url: string): PageGlance {
  const look = open(url);
  if (document.documentElement !== null) visit(document.documentElement, look, 0);
  flush(look);
  return look;
}

/** Looks at the children of an element. The depth is bounded well within any stack. */
function visit(parent: ElementLike, look: Look, depth: number): void {
  for (
    let node = parent.firstChild;
    node !== null && look.nodes < MOST_NODES && !isEnough(look.content, look.length);
    node = node.nextSibling
  ) {
    look.nodes++;
    if (isElement(node)) {
      if (depth < 400) enter(node, look, depth);
    } else if (node.nodeType === 3 && look.text.length < 4_000) {
      look.text += (node.nodeValue ?? '').slice(0, 4_000);
    }
  }
}

function enter(element: ElementLike, look: Look, depth: number): void {
  const tag = element.localName;
  if (SKIPPED.has(tag)) return;
  if (tag === 'title') {
    look.title ||= plain((element.firstChild?.nodeValue ?? '').slice(0, 400));
    return;
  }
  const parting = PARTING.has(tag);
  if (parting || COLOURING.has(tag)) {
    // Pieces that are more than coloured text are words of their own.
    const gap = parting ? ' ' : '';
    const start = (look.text += gap).length;
    visit(element, look, depth + 1);
    if (tag === 'a') look.linked += plain(look.text.slice(start)).length;
    look.text += gap;
    return;
  }
  const { level, region } = look;
  flush(look);
  const read = (name: string): string => element.getAttribute(name) ?? '';
  const hint = `${read('role')} ${read('class')} ${read('id')}`;
  // Most blocks, such as <p>, <li> and <h2>, have nothing to tell a region by: they cost no look at it.
  if (hint !== '  ' || tag.length > 2) look.region = regionOf(tag, hint.slice(0, 160), region);
  look.level = tag.startsWith('h') ? Number(tag.slice(1)) || 0 : 0;
  if (!CLOSED.test(look.region)) visit(element, look, depth + 1);
  flush(look);
  look.level = level;
  look.region = region;
}

function flush(look: Look): void {
  const { level, region, linked } = look;
  const text = plain(look.text);
  if (text !== '' && region === 'MAIN') {
    look.content.push({ text, level, linked });
    look.length += text.length;
  }
  look.text = '';
  look.linked = 0;
}

function isElement(node: NodeLike): node is ElementLike {
  return node.nodeType === 1;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
