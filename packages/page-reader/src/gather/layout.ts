import { namesAward } from '../award/award-pattern.ts';
import type { Block, PageSnapshot } from '../page-snapshot.ts';
import { panelMarks } from './panels.ts';

/** What the gatherers share: which heading a block stands under, and which blocks speak of something else. */
export interface Layout {
  readonly page: PageSnapshot;
  /** Index of the block's nearest heading, or -1. */
  readonly headingOf: readonly number[];
  /** Whether a block belongs to menus, footers, or a card or section about other programs. */
  readonly apart: readonly boolean[];
  /** By container: the tab that shows it, the audience that its attributes name. */
  readonly marks: ReadonlyMap<number, string>;
}

/** "2 Years", "₹ 1,85,000": a heading in form, a value in sense. */
const VALUE =
  /^[^\p{L}\d]{0,4}(?:(?:rs|inr|usd|us|gbp|aud|eur|sgd)\b\.?\s?)?\$?(?!(?:19|20)\d\d )\d(?!\d?(?:st|nd|rd|th)\b)/iu;
const OTHER_SECTION =
  /\b(?:related|similar|other|explore(?: our)?|more|recommended|our|popular|upcoming|featured|all) (?:courses|programmes|programs|degrees|qualifications|links)\b|\b(?:you (?:may|might) also|people also|also consider|testimonials?|what our (?:students|alumni)|student (?:stories|reviews|voices)|latest news|news (?:and|&) events|hear from|meet (?:our|your)|related)\b|^(?:courses|news|events|faculty(?: members)?|advisory board(?: members)?)$/i;

/** Whether a heading really heads something. */
export function isHeading(block: Block): boolean {
  return block.level > 0 && !(block.text.length <= 30 && VALUE.test(block.text));
}

/** Whether a short text is a value rather than a label. */
export function isValue(text: string): boolean {
  return VALUE.test(text);
}

function headings(page: PageSnapshot): number[] {
  let current = -1;
  return page.blocks.map((block, at) => {
    const own = current;
    if (isHeading(block) && block.region !== 'NAV' && block.region !== 'FOOTER') current = at;
    return own;
  });
}

/** The headings above a block, outermost first, then the tabs and audiences that it stands in. */
export function headingPath(layout: Layout, at: number): string[] {
  const path: string[] = [];
  let level = 7;
  for (let heading = layout.headingOf[at] ?? -1, steps = 0; heading >= 0 && steps < 200; steps++) {
    const block = layout.page.blocks[heading];
    if (block === undefined) break;
    if (block.level < level) {
      path.unshift(block.text.slice(0, 160));
      level = block.level;
    }
    heading = layout.headingOf[heading] ?? -1;
  }
  return layout.marks.size === 0 ? path : [...path, ...marksAbove(layout, at)];
}

function marksAbove({ page, marks }: Layout, block: number): string[] {
  const found: string[] = [];
  let at = page.blocks[block]?.container ?? -1;
  for (let steps = 0; at >= 0 && steps < 60; steps++) {
    const mark = marks.get(at);
    if (mark !== undefined) found.unshift(mark);
    at = page.containers[at]?.parent ?? -1;
  }
  return found;
}

/** Sections about other programs, by heading: they end at the next heading of the same level or higher. */
function otherSections(page: PageSnapshot): boolean[] {
  let until = 0;
  let seen = 0;
  return page.blocks.map((block) => {
    if (isHeading(block)) {
      seen++;
      if (until > 0 && block.level <= until) until = 0;
      if (
        until === 0 &&
        seen > 3 &&
        block.level > 1 &&
        block.text.length < 70 &&
        OTHER_SECTION.test(block.text)
      )
        until = block.level;
    }
    return until > 0;
  });
}

/** Cards of the same make side by side, of which three or more are headed by an award: a list of programs. */
function programCards(page: PageSnapshot): Set<number> {
  const groups = new Map<string, Set<number>>();
  for (const block of page.blocks) {
    if (
      block.text.length > 120 ||
      !(block.level > 0 || block.linked > 0) ||
      !namesAward(block.text)
    )
      continue;
    let at = block.container;
    for (let up = 0; up < 5 && at >= 0; up++) {
      const container = page.containers[at];
      if (container === undefined) break;
      const key = `${container.parent}|${container.tag}|${container.hint.slice(0, 24)}`;
      groups.set(key, (groups.get(key) ?? new Set()).add(at));
      at = container.parent;
    }
  }
  const sizes = textSizes(page);
  const cards = new Set<number>();
  for (const members of groups.values()) {
    const small = [...members].filter((member) => (sizes.get(member) ?? 0) <= CARD_LENGTH);
    if (small.length >= 3) for (const member of small) cards.add(member);
  }
  return cards;
}

/** A card is short; what is longer is a section of its own. */
const CARD_LENGTH = 900;

/** Characters of text in each container and all that it holds. */
function textSizes({ blocks, containers }: PageSnapshot): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const { text, container } of blocks) {
    sizes.set(container, (sizes.get(container) ?? 0) + text.length);
  }
  // A container stands after the one that holds it, so one pass from the end adds all up.
  for (let at = containers.length - 1; at >= 0; at--) {
    const parent = containers[at]?.parent ?? -1;
    if (parent >= 0) sizes.set(parent, (sizes.get(parent) ?? 0) + (sizes.get(at) ?? 0));
  }
  return sizes;
}

/** Whether a container or one around it is in the set. */
function inside(
  page: PageSnapshot,
  container: number,
  set: ReadonlySet<number>,
  memo: Map<number, boolean>,
): boolean {
  const known = memo.get(container);
  if (known !== undefined) return known;
  const visited: number[] = [];
  let at = container;
  let found = false;
  while (at >= 0) {
    const before = memo.get(at);
    if (before !== undefined || set.has(at)) {
      found = before ?? true;
      break;
    }
    visited.push(at);
    at = page.containers[at]?.parent ?? -1;
  }
  for (const each of visited) memo.set(each, found);
  return found;
}

/** Computes the layout of a snapshot. */
export function layoutOf(page: PageSnapshot): Layout {
  const sections = otherSections(page);
  const cards = programCards(page);
  const memo = new Map<number, boolean>();
  const apart = page.blocks.map(
    (block, at) =>
      block.region === 'NAV' ||
      block.region === 'FOOTER' ||
      sections[at] === true ||
      (cards.size > 0 && inside(page, block.container, cards, memo)),
  );
  return { page, headingOf: headings(page), apart, marks: panelMarks(page) };
}
