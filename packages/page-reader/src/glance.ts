import type { DocumentLike, ElementLike, NodeLike } from './document-like.ts';
import { regionOf } from './page-region.ts';
import type { GlanceBlock, PageGlance, Region } from './page-snapshot.ts';

/** What is skipped, and what does not end a run of text: as in the full snapshot. */
const SKIPPED = /^(?:script|style|noscript|template|svg|iframe|select|textarea|dialog)$/;
/** The first group parts words, the others only colour them. */
const INLINE =
  /^(?:(a|span|label|button|time|img|input|br|hr)|[biu]|strong|em|su[pb]|small|font|abbr|mark|wbr)$/;

/** What has been seen, and the run of text that is open. */
interface Look {
  readonly blocks: GlanceBlock[];
  title: string;
  nodes: number;
  text: string;
  linked: number;
  level: number;
  region: Region;
}

/**
 * The detector's own look at a document: title and runs of text, without what only reading needs. It sees what
 * `takeSnapshot` sees, so that both verdicts agree, at a fraction of the code.
 */
export function takeGlance(document: DocumentLike, url: string): PageGlance {
  const look: Look = {
    blocks: [],
    title: '',
    nodes: 0,
    text: '',
    linked: 0,
    level: 0,
    region: 'MAIN',
  };
  if (document.documentElement !== null) visit(document.documentElement, look, 0);
  flush(look);
  return { url, title: look.title, blocks: look.blocks };
}

/** Looks at the children of an element. The depth is bounded well within any stack. */
function visit(parent: ElementLike, look: Look, depth: number): void {
  for (
    let node = parent.firstChild;
    node !== null && look.nodes < 60_000;
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
  if (SKIPPED.test(tag)) return;
  if (tag === 'title') {
    look.title ||= plain((element.firstChild?.nodeValue ?? '').slice(0, 400));
    return;
  }
  const inline = INLINE.exec(tag);
  if (inline !== null) {
    // Pieces that are more than coloured text are words of their own.
    const gap = inline[1] === undefined ? '' : ' ';
    const start = (look.text += gap).length;
    visit(element, look, depth + 1);
    if (tag === 'a') look.linked += plain(look.text.slice(start)).length;
    look.text += gap;
    return;
  }
  const { level, region } = look;
  flush(look);
  const hint = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  look.region = regionOf(tag, element.getAttribute('role'), hint.slice(0, 160), region);
  look.level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
  visit(element, look, depth + 1);
  flush(look);
  look.level = level;
  look.region = region;
}

function flush(look: Look): void {
  const { level, region, linked } = look;
  const text = plain(look.text);
  if (text !== '') look.blocks.push({ text, level, region, linked });
  look.text = '';
  look.linked = 0;
}

function isElement(node: NodeLike): node is ElementLike {
  return node.nodeType === 1;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
