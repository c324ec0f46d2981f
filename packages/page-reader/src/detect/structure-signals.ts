import { namesAward } from '../award/award-pattern.ts';
import { type Detector, type Signal, signal } from './signal.ts';

const BYLINE =
  /^(?:(?:posted|published|updated)(?: on)?:? |by [A-Z][a-z]+ [A-Z]|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december) 20\d\d$)/i;
const MODULE_LINE =
  /^[A-Z]{2,8}(?: [A-Z]{2,6})? ?[A-Z]?\d{1,4}[A-Z]{0,2}\b.{3,90}?(?:\d (?:units?|credits?|hours?))?/;

/** Links to many awards, lines of modules, a page that is mostly links, or hardly a page at all. */
export const structureSignals: Detector = (page, outline) => {
  const signals: Signal[] = [];
  const awards = new Set<string>();
  for (const link of page.links) {
    if (link.region === 'MAIN' && link.text.length < 120 && namesAward(link.text))
      awards.add(link.href);
  }
  if (awards.size >= 5)
    signals.push(
      signal(
        'links-to-awards',
        'AGAINST',
        awards.size > 25 ? -2.4 : awards.size > 11 ? -1.6 : -0.7,
        `${awards.size} links name an award`,
      ),
    );
  const share = outline.length === 0 ? 0 : outline.linked / outline.length;
  if (share > 0.5)
    signals.push(
      signal('mostly-links', 'AGAINST', -1.5, `${Math.round(share * 100)} % of the text`),
    );
  else if (share > 0.35)
    signals.push(signal('many-links', 'AGAINST', -0.6, `${Math.round(share * 100)} % of the text`));
  if (outline.length < 700)
    signals.push(signal('little-text', 'AGAINST', -1.5, `${outline.length} characters`));
  const byline = outline.content
    .slice(0, 25)
    .find((block) => block.text.length < 80 && BYLINE.test(block.text));
  if (byline !== undefined) signals.push(signal('byline', 'AGAINST', -0.7, byline.text));
  return signals;
};

/** The page's headings are modules: a catalogue of one subject. */
export const moduleStructure: Detector = (_page, outline) => {
  const headings = outline.headings.filter((block) => MODULE_LINE.test(block.text)).length;
  const share = outline.headings.length === 0 ? 0 : headings / outline.headings.length;
  return headings >= 5 && share > 0.7
    ? [signal('headings-are-modules', 'AGAINST', -2.5, `${headings} of ${outline.headings.length}`)]
    : [];
};
