import { type Detector, type Signal, signal } from './signal.ts';

/** Sections that program pages have, by what they answer. One page needs several. */
const SECTIONS: readonly (readonly [string, RegExp])[] = [
  [
    'overview',
    /\b(?:(?:course|programme|program|degree) (?:overview|summary|description|details|information|highlights|features|snapshot|benefits|at a glance)|about the (?:course|programme|program)|details of the (?:course|programme|program)|what is (?:the )?[\w.\s]{1,30}(?:programme|program|nursing|course)\??|about this (?:course|programme|program|degree)|key (?:facts|information)|why (?:study|choose) th(?:is|e))\b/i,
  ],
  [
    'aims',
    /\b(?:(?:programme|program|course|learning) (?:aims|objectives|outcomes|educational objectives)|(?:aims|objectives|goals) of the (?:course|programme|program)|what you(?:['’]ll| will) (?:learn|study)|mission statement)\b/i,
  ],
  [
    'structure',
    /\b(?:curriculum|syllabus|(?:course|programme|program|degree) (?:structure|content|plan|outline)|structure|core (?:modules|courses|units|curriculum)|(?:compulsory|optional|available) modules|modules|subjects (?:and|&) departments|degree requirements|course of study|what you(?:['’]ll| will) study|year (?:1|one)|semester (?:1|i|one)|(?:first|1st) year|method of teaching|electives)\b/i,
  ],
  [
    'entry',
    /\b(?:(?:entry|admission|application|academic|programme|program|eligibility) (?:requirements|criteria)|eligibility|pre-?requisites|admissions? (?:&|and)|criteria for admission|who (?:is|can|should)|regular admission|selection process|matriculation)\b/i,
  ],
  [
    'fees',
    /\b(?:(?:tuition|course|programme|program) (?:fees?|costs?)|fees|duration (?:&|and) fees|fees? structure|tuition|costs)\b/i,
  ],
  [
    'careers',
    /\b(?:career (?:options|opportunities|prospects|paths?|outcomes)|careers|employability|job (?:roles|prospects|opportunities)|graduate (?:destinations|outcomes)|your (?:future|career))\b/i,
  ],
  [
    'assessment',
    /\b(?:assessment|examination(?:s)?(?: (?:&|and) evaluation)?|internal assessment|attendance|dissertation|thesis|clinical training|internship programme)\b/i,
  ],
  [
    'apply',
    /\b(?:how to (?:apply|enrol)|apply now|application (?:process|deadlines?)|admission deadlines|start dates?|key dates)\b/i,
  ],
];

/** Distinct sections of a program among the headings and short labels. */
export const sectionSignals: Detector = (_page, outline) => {
  const found = new Map<string, string>();
  for (const block of outline.content) {
    const short =
      block.text.length <= 60 &&
      (block.level > 0 ||
        block.parts.length > 0 ||
        block.tag === 'dt' ||
        block.tag === 'th' ||
        block.tag === 'li' ||
        block.text.length <= 40);
    if (!short) continue;
    // A label in a menu of links says less than a heading; it counts where it is no link.
    if (block.level === 0 && block.linked > 0) continue;
    for (const [name, pattern] of SECTIONS) {
      if (!found.has(name) && pattern.test(block.text)) found.set(name, block.text);
    }
  }
  if (found.size < 2) return [];
  const weight = [0, 0, 0.7, 1.5, 2.1, 2.5, 2.8, 3, 3][found.size] ?? 3;
  return [
    signal(
      `program-sections`,
      'CONTENT',
      weight,
      `${found.size}: ${[...found.values()].join('; ')}`,
    ),
  ];
};

const FACTS: readonly (readonly [string, RegExp])[] = [
  [
    'length',
    /\b(?:duration|length|programme length|study (?:period|time)|time to complete|mode of study|study mode)\b[^.]{0,40}?\b(?:\d|one|two|three|four|five|full|part)/i,
  ],
  [
    'length-value',
    /^\D{0,12}\b(?:[1-9](?:[.½]\d?)?|one|two|three|four|five|six) ?[-–]? ?(?:years?|semesters?)(?:,? (?:full|part)[- ]time)?\b.{0,20}$/i,
  ],
  [
    'credits',
    /\b(?:total )?(?:credits?(?: points| hours)?|units|ECTS|CATS)\b ?[:–-]? ?\d{2,3}\b|\b\d{2,3} (?:total )?(?:semester )?(?:credits?(?: points| hours)?|units|ECTS|CATS)\b/i,
  ],
  ['fee', /(?:[£$₹€]|\b(?:rs\.?|inr|usd|aud|gbp|sgd|zar|myr|kes))\s?\d[\d,. ]{3,}/i],
  ['code', /\b(?:(?:course|program(?:me)?|ucas|cricos|apply) code)\b ?:? ?[A-Z0-9]{3,}/i],
  [
    'start',
    /\b(?:start(?:s|ing)?(?: date)?|intakes?|commenc\w+|begins?)\b.{0,25}\b(?:january|february|march|april|may|june|july|august|september|october|november|december|semester|trimester)\b/i,
  ],
  ['seats', /\b(?:seats|intake capacity|affiliat\w+|recognised by|approved by)\b/i],
];

/** Facts that program pages state in short lines. */
export const factSignals: Detector = (_page, outline) => {
  const found = new Map<string, string>();
  for (const block of outline.content) {
    if (block.text.length > 160) continue;
    for (const [name, pattern] of FACTS) {
      if (!found.has(name) && pattern.test(block.text)) found.set(name, block.text);
    }
  }
  const signals: Signal[] = [];
  if (found.size > 0) {
    const weight = [0, 0.5, 1, 1.4, 1.7, 2][found.size] ?? 2;
    signals.push(
      signal(
        'program-facts',
        'CONTENT',
        weight,
        `${found.size}: ${[...found.values()].join('; ')}`,
      ),
    );
  }
  return signals;
};
