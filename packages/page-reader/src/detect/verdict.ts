import type { PageGlance } from '../page-snapshot.ts';
import { type PageOutline, outlineOf } from './outline.ts';
import { NAMING, RULES } from './rules.ts';
import type { SignalKind, Verdict } from './signal.ts';

/** What a program page must reach: the prior is against it, because most pages of a university are none. */
const THRESHOLD = 4.3;
/** A page whose own name says nothing of an award must bring more. */
const UNNAMED = 1.1;
/** Sections, facts and prose together: a name and an address alone make no program page. */
const SUBSTANCE = 1.2;

/** A rule that spoke, and of which texts: a signal before anybody reads it. Small, as the detector is. */
type Found = readonly [
  kind: SignalKind,
  weight: number,
  name: string,
  texts: readonly (string | number)[],
];

/**
 * Whether a page can be a program's, going by its address, its title and its headings alone: one that neither calls
 * itself a program nor lies among programs is none, whatever stands in it.
 * @param names a glance of nothing but headings; which of them names the page is not known yet
 */
export function mayBeProgram(names: PageGlance): boolean {
  const outline = outlineOf(names);
  return findSignals(NAMING, { ...outline, heading: outline.headings }).length > 0;
}

/** The verdict alone, for the detector, which tells nobody why. */
export function isProgram(page: PageGlance): boolean {
  return judge(page)[0];
}

/** Says what kind of page this is, how sure that is, and which signals said so. */
export function detect(page: PageGlance): Verdict {
  const [program, margin, found] = judge(page);
  const spoke = (names: RegExp): boolean => found.some(([, , name]) => names.test(name));
  return {
    kind: program
      ? 'PROGRAM'
      : spoke(/module/)
        ? 'MODULE'
        : spoke(/plural|links-to/)
          ? 'LISTING'
          : 'OTHER',
    isProgram: program,
    // The logistic function of the margin, on the side of the verdict.
    confidence: Math.max(0.5, 1 / (1 + Math.exp(program ? -margin : margin))),
    signals: found.map(([kind, weight, name, texts]) => ({
      name,
      kind,
      weight,
      text: texts.join('; ').slice(0, 160),
    })),
  };
}

/** The verdict, by how much the page is above the threshold or below it, and what said so. */
function judge(page: PageGlance): readonly [boolean, number, readonly Found[]] {
  const outline = outlineOf(page);
  const found = [...findSignals(RULES, outline), ...findShapes(outline)];
  const sum = (kinds: RegExp): number =>
    found.reduce((total, [kind, weight]) => total + (kinds.test(kind) ? weight : 0), 0);
  const margin = sum(/./) - THRESHOLD - (sum(/NAM/) > 0 ? 0 : UNNAMED);
  return [margin >= 0 && sum(/CON|PRO/) >= SUBSTANCE && sum(/NAM|ADD/) > 0, margin, found];
}

function findSignals(rules: typeof RULES, outline: PageOutline): Found[] {
  return rules.flatMap(([kind, each]) =>
    each.flatMap(([name, part, patterns, ...weights]) => {
      const texts = outline[part];
      const spoke =
        patterns.length > 1
          ? patterns.flatMap((pattern) => texts.find((text) => pattern.test(text)) ?? [])
          : texts.filter((text) => patterns[0]?.test(text));
      const weight = weights[Math.min(spoke.length, weights.length) - 1];
      return weight === undefined ? [] : [[kind, weight, name, spoke] as const];
    }),
  );
}

/** What the build of a page says against it: lists of awards, menus, next to nothing. */
function findShapes({ awardLinks, length, share }: PageOutline): Found[] {
  const awards = awardLinks.length;
  const shapes: [number, string, number][] = [
    [awards > 25 ? -2.4 : awards > 11 ? -1.6 : awards > 4 ? -0.7 : 0, 'links-to-awards', awards],
    [share > 0.5 ? -1.5 : share > 0.35 ? -0.6 : 0, 'many-links', share],
    [length < 700 ? -1.5 : 0, 'little-text', length],
  ];
  return shapes.flatMap(([weight, name, count]) =>
    weight < 0 ? [['AGAINST', weight, name, [count]] as const] : [],
  );
}
