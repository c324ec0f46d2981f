import type { PageGlance } from '../page-snapshot.ts';
import { type PageOutline, outlineOf } from './outline.ts';
import { RULES } from './rules.ts';
import type { Signal, Verdict } from './signal.ts';

/** What a program page must reach: the prior is against it, because most pages of a university are none. */
const THRESHOLD = 4.3;
/** A page whose own name says nothing of an award must bring more. */
const UNNAMED = 1.1;
/** Sections, facts and prose together: a name and an address alone make no program page. */
const SUBSTANCE = 1.2;

/** Says what kind of page this is, how sure that is, and which signals said so. */
export function detect(page: PageGlance): Verdict {
  const outline = outlineOf(page);
  const signals = [...ruleSignals(outline), ...shapeSignals(outline)];
  const sum = (kinds: RegExp): number =>
    signals.reduce((total, { kind, weight }) => total + (kinds.test(kind) ? weight : 0), 0);
  const margin = sum(/./) - THRESHOLD - (sum(/NAME/) > 0 ? 0 : UNNAMED);
  const isProgram = margin >= 0 && sum(/CON|PRO/) >= SUBSTANCE;
  const spoke = (names: RegExp): boolean => signals.some(({ name }) => names.test(name));
  return {
    kind: isProgram
      ? 'PROGRAM'
      : spoke(/module/)
        ? 'MODULE'
        : spoke(/plural|links-to/)
          ? 'LISTING'
          : 'OTHER',
    isProgram,
    // The logistic function of the margin, on the side of the verdict.
    confidence: Math.max(0.5, 1 / (1 + Math.exp(isProgram ? -margin : margin))),
    signals,
  };
}

function ruleSignals(outline: PageOutline): Signal[] {
  return RULES.flatMap(([kind, rules]) =>
    rules.flatMap(([name, part, patterns, ...weights]) => {
      const texts = outline[part];
      const found =
        patterns.length > 1
          ? patterns.flatMap((pattern) => texts.find((text) => pattern.test(text)) ?? [])
          : texts.filter((text) => patterns[0]?.test(text));
      const weight = weights[Math.min(found.length, weights.length) - 1];
      return weight === undefined
        ? []
        : [{ name, kind, weight, text: found.join('; ').slice(0, 160) }];
    }),
  );
}

/** What the build of a page says against it: lists of awards, menus, next to nothing. */
function shapeSignals({ awardLinks, length, linkedShare }: PageOutline): Signal[] {
  const awards = awardLinks.length;
  const shapes: [string, number, number][] = [
    ['links-to-awards', awards > 25 ? -2.4 : awards > 11 ? -1.6 : awards > 4 ? -0.7 : 0, awards],
    ['many-links', linkedShare > 0.5 ? -1.5 : linkedShare > 0.35 ? -0.6 : 0, linkedShare],
    ['little-text', length < 700 ? -1.5 : 0, length],
  ];
  return shapes
    .filter(([, weight]) => weight < 0)
    .map(([name, weight, count]) => ({ name, kind: 'AGAINST', weight, text: `${count}` }));
}
