import type { DocumentLike, ElementLike, NodeLike } from './document-like.ts';
import { LIMITS, type PageSnapshot } from './page-snapshot.ts';
import { SnapshotRecorder } from './snapshot-recorder.ts';

const SKIPPED = new Set('style,noscript,template,svg,iframe,select,textarea,dialog'.split(','));
/** Elements that part a text without ending it: a piece of its own. */
const SPACED = new Set('span,label,a,button,time,img,input'.split(','));
/** Elements that only colour a text. */
const PLAIN = new Set('b,i,u,strong,em,sup,sub,small,font,abbr,mark,wbr'.split(','));
const SPACE = /\s+/g;

function hintOf(element: ElementLike): string {
  const parts = ['class', 'id', 'role'].map((name) => element.getAttribute(name));
  parts.push(element.getAttribute('data-student-type'), element.getAttribute('data-audience'));
  return parts
    .filter((part) => part !== null && part !== '')
    .join(' ')
    .slice(0, 160);
}

function isElement(node: NodeLike): node is ElementLike {
  return node.nodeType === 1;
}

/** Head elements and scripts: they are read and not entered. */
function readAside(element: ElementLike, tag: string, recorder: SnapshotRecorder): boolean {
  if (tag === 'meta') {
    readMeta(element, recorder);
  } else if (tag === 'link') {
    if (element.getAttribute('rel') === 'canonical')
      recorder.canonical ??= element.getAttribute('href')?.slice(0, 2_048) ?? null;
  } else if (tag === 'title') {
    recorder.title ||= textOf(element, LIMITS.attributeLength).replace(SPACE, ' ').trim();
  } else if (tag === 'script') {
    if (
      element.getAttribute('type') === 'application/ld+json' &&
      recorder.jsonLd.length < LIMITS.jsonLdScripts
    ) {
      recorder.jsonLd.push(textOf(element, LIMITS.jsonLdLength));
    }
  } else return SKIPPED.has(tag);
  return true;
}

function readMeta(element: ElementLike, recorder: SnapshotRecorder): void {
  const name =
    element.getAttribute('name') ??
    element.getAttribute('property') ??
    element.getAttribute('itemprop');
  const content = element.getAttribute('content');
  if (name === null || content === null || recorder.metas.length >= 200) return;
  recorder.metas.push({
    name: name.slice(0, 80).toLowerCase(),
    content: content.slice(0, LIMITS.attributeLength),
  });
}

function textOf(element: ElementLike, most: number): string {
  let text = '';
  for (
    let node = element.firstChild;
    node !== null && text.length < most;
    node = node.nextSibling
  ) {
    text += (node.nodeValue ?? '').slice(0, most);
  }
  return text.slice(0, most);
}

/** One element on the way down; returns what to do on the way up. */
function open(element: ElementLike, tag: string, recorder: SnapshotRecorder): () => void {
  if (tag === 'br' || tag === 'hr') {
    recorder.cut();
    return () => undefined;
  }
  const property = element.getAttribute('itemprop');
  if (property !== null && recorder.itemProps.length < 200) {
    const content =
      element.getAttribute('content') ??
      textOf(element, LIMITS.attributeLength).replace(SPACE, ' ').trim();
    recorder.itemProps.push({
      name: property.slice(0, 80).toLowerCase(),
      content: content.slice(0, LIMITS.attributeLength),
    });
  }
  if (PLAIN.has(tag)) {
    const cuts = tag === 'b' || tag === 'strong';
    if (cuts) recorder.cut();
    return () => cuts && recorder.cut();
  }
  if (SPACED.has(tag)) return openSpaced(element, tag, recorder);
  recorder.flush();
  const outer = recorder.frame;
  const cell = tag === 'td' || tag === 'th';
  recorder.frame = recorder.enter({
    tag,
    hint: hintOf(element),
    role: element.getAttribute('role'),
    columnSpan: cell ? element.getAttribute('colspan') : null,
    rowSpan: cell ? element.getAttribute('rowspan') : null,
  });
  return () => {
    recorder.flush();
    recorder.frame = outer;
  };
}

function openSpaced(element: ElementLike, tag: string, recorder: SnapshotRecorder): () => void {
  if (tag !== 'a') {
    recorder.cut();
    return () => recorder.cut();
  }
  recorder.startLink(element.getAttribute('href') ?? '');
  recorder.write(' ');
  return () => {
    recorder.endLink();
    recorder.write(' ');
  };
}

/** One walk over the tree, without recursion, so that no depth of nesting can break it. */
function walk(root: ElementLike, recorder: SnapshotRecorder): void {
  const stack: { next: NodeLike | null; close: () => void }[] = [
    { next: root, close: () => undefined },
  ];
  let nodes = 0;
  while (stack.length > 0 && !recorder.truncated) {
    const top = stack[stack.length - 1];
    if (top === undefined) return;
    const node = top.next;
    if (node === null) {
      top.close();
      stack.pop();
      continue;
    }
    if (++nodes > LIMITS.nodes) recorder.truncated = true;
    top.next = node === root ? null : node.nextSibling;
    if (node.nodeType === 3) recorder.write(node.nodeValue ?? '');
    else if (isElement(node)) {
      const tag = node.localName;
      if (readAside(node, tag, recorder)) continue;
      if (stack.length > LIMITS.depth) recorder.truncated = true;
      else stack.push({ next: node.firstChild, close: open(node, tag, recorder) });
    }
  }
  while (stack.length > 0) stack.pop()?.close();
}

/**
 * Reads a document once into plain data. It changes nothing on the page, and a limit of each kind bounds
 * what a hostile page can cost. The one file that touches the DOM.
 */
export function takeSnapshot(document: DocumentLike, url: string): PageSnapshot {
  const recorder = new SnapshotRecorder();
  const root = document.documentElement;
  if (root !== null) walk(root, recorder);
  const {
    title,
    canonical,
    metas,
    itemProps,
    jsonLd,
    containers,
    cells,
    blocks,
    links,
    truncated,
  } = recorder;
  const language = root?.getAttribute('lang')?.slice(0, 35).toLowerCase() ?? null;
  return {
    url,
    title,
    language,
    canonical,
    metas,
    itemProps,
    jsonLd,
    containers,
    cells,
    blocks,
    links,
    truncated,
  };
}
