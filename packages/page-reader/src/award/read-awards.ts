import { outlineOf } from '../detect/outline.ts';
import { glanceOf } from '../detect/own-content.ts';
import type { Gathered } from '../gather/gather.ts';
import { namesAward } from './award-pattern.ts';
import { awardsIn } from './awards.ts';

const LABEL =
  /^(?:(?:final |exit )?(?:award|qualification|degree)(?:s)?(?: (?:awarded|title|offered|name|type|level))?|course ?qualification|degree code|credential)$/i;
/** Prose that says what the program leads to. */
const LEADS =
  /\b(?:lead(?:s|ing) to|offers?|offered|award(?:s|ed|ing)?|degrees?|programmes?|programs?|course|students? in the)\b/i;
const LEVEL = new Set(['Master', 'Bachelor', 'Doctorate', 'Diploma', 'Certificate']);

/** The awards that the page's program leads to: by its name, its title, labels, then headings and prose. */
export function readAwards(
  gathered: Gathered,
  name: string | null,
  country: string | null,
): string[] {
  const outline = outlineOf(glanceOf(gathered.page));
  const tries: (() => string[])[] = [
    () => awardsIn(name ?? ''),
    () => outline.heading.flatMap(awardsIn),
    () => outline.title.flatMap(awardsIn),
    () =>
      gathered.statements
        .filter(
          ({ label, value, kind }) =>
            kind !== 'SENTENCE' && value.length < 80 && LABEL.test(label.trim()),
        )
        .flatMap(({ value }) => awardsIn(value)),
    () => outline.headings.slice(0, 5).flatMap(awardsIn),
    () => fromProse(gathered),
  ];
  let level: string[] = [];
  for (const attempt of tries) {
    const found = [...new Set(attempt())];
    const exact = found.filter((award) => !LEVEL.has(award));
    if (exact.length > 0) return exact.map((award) => local(award, country)).slice(0, 4);
    if (level.length === 0) level = found;
  }
  return level.slice(0, 2);
}

/** The awards that prose and headings name most. */
function fromProse({ statements, page, layout }: Gathered): string[] {
  const counts = new Map<string, number>();
  const count = (award: string, weight: number): void =>
    void counts.set(award, (counts.get(award) ?? 0) + weight);
  page.blocks.forEach((block, at) => {
    if (block.level === 0 || layout.apart[at] === true || block.text.length > 100) return;
    for (const award of awardsIn(block.text)) count(award, 2);
  });
  for (const { kind, value, context } of statements.slice(0, 3_000)) {
    if (kind !== 'SENTENCE' || !namesAward(value) || !LEADS.test(value)) continue;
    if (
      /\b(?:admission|entry|eligib\w{0,20}|apply|faculty|staff|people)\b/i.test(context.join(' '))
    )
      continue;
    for (const award of awardsIn(value)) count(award, 1);
  }
  const ranked = [...counts].filter(([award]) => !LEVEL.has(award)).toSorted((a, b) => b[1] - a[1]);
  const most = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, times]) => times >= Math.max(2, most * 0.4))
    .map(([award]) => award)
    .slice(0, 2);
}

/** A Master of Science is an MS where the country writes it so. */
function local(award: string, country: string | null): string {
  if (country !== 'US') return award;
  return award === 'MSc' ? 'MS' : award === 'BSc' ? 'BS' : award;
}
