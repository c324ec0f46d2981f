import { namesAward } from '../award/award-pattern.ts';
import type { PageOutline } from './outline.ts';
import type { SignalKind } from './signal.ts';

/** The parts of an outline that are lists of texts. */
type Part = {
  [Key in keyof PageOutline]: PageOutline[Key] extends readonly string[] ? Key : never;
}[keyof PageOutline];

/**
 * A rule: its name, the part of the page it looks at, what it looks for, and what it is worth when that is found
 * once, twice, … (the last weight for more). Of several patterns each counts once; of one, every text counts.
 * Words are cut to their stems where nothing else begins so: the detector must stay small.
 */
export type Rule = readonly [
  name: string,
  part: Part,
  patterns: readonly { test(text: string): boolean }[],
  ...weights: number[],
];

/** A class of programs rather than one. */
const PLURAL = {
  test: (text: string): boolean =>
    text.length < 71 &&
    /\b(?:courses|program(?:me)?s|degrees|diplomas|certificates|subjects|prospectus|a ?[-–] ?z)\b|\bmaster['’]?s$/i.test(
      text,
    ),
};
const ONE_AWARD = { test: (text: string): boolean => namesAward(text) && !PLURAL.test(text) };
/** What stands in the names of other pages, even beside an award. */
const OTHER_PAGE =
  /not (?:be )?found|404|faqs?\b|how to|after you|scholar|open (?:day|week)|\bnews\b|\bevents?\b|fees (?:and|&)|(?:tuition|eligibility|admission|requirement)s?(?: (?:&|and|20|proc|open|req|crit|form)|$)|summer|workshop|conferen|\btop \d|\bbest\b|ranking|certification|handbook|results|graduates\b|launch|\?$/i;

/** Rules by the kind of evidence that they give. */
type RulesByKind = readonly (readonly [SignalKind, readonly Rule[]])[];

/** What a page calls itself, and where it lies. */
export const NAMING: RulesByKind = [
  [
    'NAME',
    [
      ['heading-names-award', 'heading', [ONE_AWARD], 2.2],
      ['title-names-award', 'title', [ONE_AWARD], 1.2],
      // "Doctoral Degree Requirements": a section that says which degree the page is about.
      [
        'section-names-degree',
        'headings',
        [
          /^(?:doctoral|(?:master|bachelor)['’]?s|ph\.?d|[mb][a-z]{1,3})\b.{0,20} (?:requirements|curriculum|admission|program)/i,
        ],
        1.2,
      ],
    ],
  ],
  [
    'ADDRESS',
    [
      [
        'program-folder',
        'path',
        [/\/[a-z-]{0,30}(?:course|program|degree|master|academics|study)[a-z.-]{0,30}\/./],
        0.9,
      ],
    ],
  ],
];

/** Every rule, in the order in which a reader of the verdict sees them. */
export const RULES: RulesByKind = [
  ...NAMING,
  [
    'CONTENT',
    [
      [
        'program-sections',
        'labels',
        [
          /overview|highlights|key (?:facts|info)|(?:about|of) th(?:e|is) (?:cou|prog|deg)|^why (?:study|choose)/i,
          /objectives|outcomes|\b(?:aims|goals)\b|you(?:['’]| wi)ll (?:learn|study)/i,
          /curriculum|syllabus|structure|(?:core|optional|compulsory) |^modules|electives|subjects /i,
          /(?:entry|admission|academic|application)s? (?:req|crit|&)|eligib|requisites|criteria for|^admissions?$/i,
          /\bfees?\b|tuition|\bcosts?\b/i,
          /career|employab|job (?:roles|prosp)/i,
          /assessment|examination|dissertation|thesis|clinical training/i,
          /how to (?:apply|enrol)|application (?:proc|dead)|^apply|deadline|start date|key dates/i,
        ],
        0.2,
        0.8,
        1.5,
        2.1,
        2.5,
        2.8,
        3,
      ],
      [
        'program-facts',
        'lines',
        [
          /\b(?:duration|length|(?:study|full|part)[- ](?:mode|time))\b.{0,40}?(?:\d|one|two|three|four|full|part)/i,
          /^\D{0,12}\b(?:[1-9](?:\.\d)?|one|two|three|four|five)[ -](?:year|semester)s?\b.{0,25}$/i,
          /\b(?:credits?|units)\b.{0,9}\d\d|\b\d{2,3} \w{0,20} ?(?:credits?|units|ects)\b/i,
          /(?:[£$₹€]|\b(?:rs\.?|inr|usd|aud|zar))\s?\d[\d,. ]{3}/i,
        ],
        0.5,
        1,
        1.4,
        1.7,
        2,
      ],
    ],
  ],
  [
    'PROSE',
    [
      [
        'this-program',
        'prose',
        [
          /\b(?:this|our|the) (?:\S{1,20} ){0,6}?(?:course|program(?:me)?|degree|diploma|m\.?sc|mmed|masters?|mba|phd|curriculum) (?:is|are|has|will|aims|offers|prepares|consists|requires|leads)\b|graduates? (?:of|from) (?:this|the|our)|students (?:will|must) (?:complete|learn|gain)/i,
        ],
        0.4,
        0.8,
        1,
        1.2,
      ],
      [
        'length-in-prose',
        'prose',
        [
          /\b(?:\d|one|two|three|four|five|six)[- ](?:academic )?(?:year|semester|month)s?[- ](?:\S{1,20} ){0,4}?(?:course|program|degree|diploma|master)/i,
        ],
        0.9,
      ],
    ],
  ],
  [
    'AGAINST',
    [
      ['plural-name', 'heading', [PLURAL], -2.4],
      ['plural-title', 'title', [PLURAL], -1.2],
      ['person', 'heading', [/^(?:dr|prof|mrs?|ms)\b/i], -3],
      // How the names of other pages begin, where no award is in the heading.
      [
        'other-name',
        'unnamed',
        [
          /^(?:welcome|home\b|about|our\b|contact|staff|people|faculty|alumni|accommod|library|polic|depart|study|research|students?$|future|current|internat|search|career|apply|fund|financ|tuition|fees?\b)/i,
        ],
        -2.4,
      ],
      ['other-page', 'heading', [OTHER_PAGE], -3.4],
      ['other-title', 'title', [OTHER_PAGE], -1.6],
      [
        'module-code',
        'unnamed',
        [/\b[A-Z]{2,8}[ -]?\d{2,5}[A-Z]{0,2}\b|\((?:[A-Z]{5,}|[A-Z]+ [A-Z]+)\)$/],
        -2.4,
      ],
      ['front-page', 'path', [/^.?$/], -3],
      [
        'other-folder',
        'path',
        [
          /\/(?:(?:new|blog|article|event|profile|scholarship|admission|job|career|faq|module|unit|subject)s?|people|staff|about|contact|visit|search|alumni|library|accommod\w{5}|[a-z-]{0,30}(?:fees?|funding|apply|students?|tuition)|financ\w{0,6}|entry)(?:-[a-z-]{1,40})?(?:\.\w{1,5})?(?:\/|$)/,
        ],
        -1.6,
      ],
      [
        'plural-address',
        'path',
        [/(?:courses|program(?:me)?s|degrees|structure|curriculum|requirements)(?:\.\w{1,5})?$/],
        -2,
      ],
    ],
  ],
];
