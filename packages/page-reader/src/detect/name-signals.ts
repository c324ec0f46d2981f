import { namesAward } from '../award/award-pattern.ts';
import type { PageOutline } from './outline.ts';
import { type Detector, type Signal, signal } from './signal.ts';

/** A heading that names several awards of different subjects, or a class of them. */
const PLURAL =
  /\b(?:courses|programmes|programs|degrees|masters|master['’]s degrees|doctorates|diplomas|certificates|subjects|prospectus|a ?[-–] ?z)\b/i;

/** The title and the main heading name an award. */
export const nameSignals: Detector = (_page, outline) => {
  const signals: Signal[] = [];
  const inHeading = namesAward(outline.heading) && !isPlural(outline.heading);
  const inTitle = namesAward(outline.title) && !isPlural(outline.title);
  if (inHeading) signals.push(signal('heading-names-award', 'NAME', 2.2, outline.heading));
  if (inTitle)
    signals.push(signal('title-names-award', 'NAME', inHeading ? 0.8 : 1.6, outline.title));
  if (!inHeading && !inTitle) {
    const early = outline.headings
      .slice(0, 4)
      .find((block) => namesAward(block.text) && !isPlural(block.text));
    if (early !== undefined)
      signals.push(signal('early-heading-names-award', 'NAME', 1.4, early.text));
  }
  return signals;
};

/** The title or main heading is a plural: a list, whatever follows. */
export const pluralName: Detector = (_page, outline) => {
  for (const text of [outline.heading, outline.title]) {
    if (isPlural(text)) return [signal('plural-name', 'AGAINST', -2.2, text)];
  }
  return [];
};

function isPlural(text: string): boolean {
  return (
    text.length < 70 && PLURAL.test(text) && !/\bmasters (?:of|in)\b|\bdegree program\b/i.test(text)
  );
}

const OTHER_NAME =
  /^(?:welcome|home\b|news|events?\b|open (?:days?|week)|fees\b|fees? (?:and|&|structure)|tuition\b|funding|finance|scholarships?|financ|how to (?:apply|enrol)|apply(?:ing)?\b|after you|admissions?\b|(?:graduate|undergraduate|postgraduate|international|student)s? (?:admissions?|apply|study)|about\b|contact|staff\b|people\b|our (?:people|staff|team|facult|history|values|courses)|faculty\b|alumni|accommodation|accessibility|students?$|study\b|research\b|library|faqs?\b|frequently|policy|policies|privacy|visit|history|departments?\b|academic (?:calendar|policies|units)|contact|semester dates|site ?map|eligibility|entry requirements|english language|why\b|future students|current students|future|search|login|error|gallery|placements?\b|career|international\b|directory|board of|terms\b)/i;
const OTHER_ANYWHERE =
  /\b(?:page (?:is )?not found|404|not be found|faqs?|frequently asked|how to become|scholarships?|open day|news\b|events?\b|tuition (?:and|&) fees|fees (?:and|&) funding|summer (?:camp|school)|pre-?college|internships?|lecture series|conference|seminar|webinar|testimonials?|top \d+|best \d*|rankings?\b|accredited programs)\b/i;

/** The title or the heading names another kind of page. */
export const otherName: Detector = (_page, outline) => {
  const signals: Signal[] = [];
  const named = [outline.heading, outline.title].find(
    (text) => OTHER_NAME.test(text) && !namesAward(text),
  );
  if (named !== undefined) signals.push(signal('named-otherwise', 'AGAINST', -2.5, named));
  const mentioned = [outline.heading, outline.title].find((text) => OTHER_ANYWHERE.test(text));
  if (mentioned !== undefined)
    signals.push(signal('mentions-other-page', 'AGAINST', -1.8, mentioned));
  return signals;
};

const QUESTION = /\?\s*$|^(?:how|what|why|which|when|is|are|can|should|do|does)\b/i;

/** A question or a very long heading: an article. */
export const articleName: Detector = (_page, outline) => {
  const { heading, title } = outline;
  if (QUESTION.test(heading) || QUESTION.test(title))
    return [signal('named-as-question', 'AGAINST', -1.5, heading)];
  return heading.length > 110 ? [signal('long-heading', 'AGAINST', -0.8, heading)] : [];
};

const MODULE_CODE = /\b[A-Z]{2,8}[ -]?\d{2,5}[A-Z]{0,2}\b/;

/** A module's code in the name, or many modules as headings. */
export const moduleName: Detector = (_page, outline) => {
  const named = [outline.heading, outline.title].find(
    (text) => MODULE_CODE.test(text) && !namesAward(text),
  );
  return named === undefined ? [] : [signal('module-code-in-name', 'AGAINST', -1.6, named)];
};

/** Whether the page's own name speaks of a program. For the verdict. */
export function hasAwardName(outline: PageOutline): boolean {
  return namesAward(outline.heading) || namesAward(outline.title);
}
