import type { Block, PageSnapshot } from '../page-snapshot.ts';
import { type Layout, headingPath, isHeading, isValue } from './layout.ts';
import type { Statement } from './statement.ts';

const LABEL_LENGTH = 70;
const VALUE_LENGTH = 300;
const INLINE = /^([\p{L}(][^:?!]{1,60}?)\s?(?::-?|\s[–—-])\s?(\S.{0,300})$/u;

/** Labels with values: definition lists, "Label: value", pieces of one block, neighbours, stat cards. */
export function gatherLabelled(layout: Layout): Statement[] {
  const statements: Statement[] = [];
  const { blocks } = layout.page;
  blocks.forEach((block, at) => {
    if (layout.apart[at] === true) return;
    const add = (label: string, value: string, how: string): void => {
      if (label.length > LABEL_LENGTH || value === '' || value.length > VALUE_LENGTH) return;
      const context = headingPath(layout, at);
      statements.push({
        kind: 'LABELLED',
        label,
        value,
        context,
        place: [...context, `${how} “${label}”`].join(' > '),
        block: at,
      });
    };
    for (const [label, value] of withinBlock(block)) add(label, value, 'label');
    if (block.tag === 'dt')
      for (const value of definitions(blocks, at)) add(block.text, value, 'list');
    else if (block.cell < 0) {
      const pair = withNext(layout, at);
      if (pair !== null) add(pair[0], pair[1], 'label');
    }
  });
  return statements;
}

/** "Duration: 2 years", "Duration" + "2 years" as pieces, and each line of a block that has several. */
function withinBlock(block: Block): [string, string][] {
  const lines = block.parts.length > 0 ? [...block.parts] : [block.text];
  const pairs: [string, string][] = [...cardPair(lines)];
  lines.forEach((line, at) => {
    pairs.push(...inlinePair(line));
    const next = lines[at + 1];
    if (next === undefined || isValue(line) || line.length > LABEL_LENGTH) return;
    pairs.push([line.replace(/[\s:–-]{1,8}$/, ''), next.replace(/^[\s:–-]{1,8}/, '')]);
  });
  if (block.parts.length > 1) pairs.push(...inlinePair(block.text));
  return pairs;
}

/** "Label: value" in one line. */
function inlinePair(line: string): [string, string][] {
  const match = line.length <= VALUE_LENGTH ? INLINE.exec(line) : null;
  return match === null ? [] : [[match[1] ?? '', match[2] ?? '']];
}

/** A figure before its label: "2 years" + "Duration", "4" + "yrs" + "Programme duration". */
function cardPair(lines: readonly string[]): [string, string][] {
  const last = lines.at(-1);
  if (lines.length < 2 || lines.length > 3 || last === undefined) return [];
  return isValue(lines[0] ?? '') && !isValue(last) ? [[last, lines.slice(0, -1).join(' ')]] : [];
}

function definitions(blocks: readonly Block[], at: number): string[] {
  const values: string[] = [];
  for (let next = at + 1; next < Math.min(at + 8, blocks.length); next++) {
    const block = blocks[next];
    if (block === undefined || block.tag === 'dt' || isHeading(block)) break;
    values.push(block.text);
  }
  return values;
}

/** A short block and the one after it, in either order. */
function withNext(layout: Layout, at: number): [string, string] | null {
  const { page } = layout;
  const block = page.blocks[at];
  const next = page.blocks[at + 1];
  if (block === undefined || next === undefined || layout.apart[at + 1] === true) return null;
  if (next.cell >= 0 || next.text.length > VALUE_LENGTH) return null;
  const distance = apartBy(page, block.container, next.container);
  if (isLabel(block.text)) {
    return distance <= 4 ? [block.text.replace(/[\s:–-]{1,8}$/, ''), next.text] : null;
  }
  const previous = page.blocks[at - 1];
  const startsCard =
    previous === undefined || apartBy(page, previous.container, block.container) > distance;
  const isCard = isValue(block.text) && startsCard && distance <= 2;
  return isCard && isLabel(next.text) ? [next.text, block.text] : null;
}

/** A short text that is no value, nor a pair by itself as "Full-time: £10,000" is. */
function isLabel(text: string): boolean {
  return text.length <= LABEL_LENGTH && !isValue(text) && inlinePair(text).length === 0;
}

/** How many containers one must leave and enter to come from one to the other. */
export function apartBy(page: PageSnapshot, from: number, to: number): number {
  const up = new Map<number, number>();
  for (let at = from, steps = 0; at >= 0 && steps < 8; steps++) {
    up.set(at, steps);
    at = page.containers[at]?.parent ?? -1;
  }
  for (let at = to, steps = 0; at >= 0 && steps < 8; steps++) {
    const met = up.get(at);
    if (met !== undefined) return Math.max(met, steps);
    at = page.containers[at]?.parent ?? -1;
  }
  return 99;
}
