type Row = readonly [abbreviation: string, name: string | null, short: string | null];

/**
 * Awards with their names and abbreviations. A name is matched with "of" or "in", in the singular or the
 * possessive; abbreviations with or without dots.
 */
const ROWS: readonly Row[] = [
  ['MMedSc', 'master of medical sciences?', 'mmedsci?'],
  ['MMSc', null, 'mmsc'],
  ['MMEd', 'masters? in medical education', null],
  ['MSCI', 'master of science in clinical investigation', 'msci'],
  ['MScMed', 'master of science in medicine', 'msc ?med'],
  ['MMed', 'master of medicine', 'm\\.? ?med'],
  [
    'MBBS',
    'bachelor of medicine(?:,? (?:and )?bachelor of| and) surgery',
    'm\\.?b\\.?,? ?b\\.?s|mb ?chb|mb ?bch',
  ],
  ['MSurg', null, 'msurg'],
  ['ChM', null, 'ch\\.?m'],
  ['MCh', 'magister chirurgiae', 'm\\.? ?ch(?: ?orth)?'],
  ['MS', 'master of surgery', null],
  ['MPharm', 'master of pharmacy', 'm\\.? ?pharm'],
  ['PharmD', 'doctor of pharmacy', 'pharm\\.?[ -]?d|d\\.? ?pharm\\.?d'],
  ['BPharm', 'bachelor of pharmacy', 'b\\.? ?pharm'],
  ['DPharm', 'diploma in pharmacy', 'd\\.? ?pharm'],
  ['MPHTM', 'master of public health and tropical medicine', 'mphtm'],
  ['MPH', 'master of public health', 'm\\.?p\\.?h'],
  ['DrPH', 'doctor of public health', 'dr\\.? ?p\\.?h'],
  ['MHPE', 'master of health professions education', 'mhpe'],
  ['MHS', 'master of health sciences?', 'mhs'],
  ['MHSc', null, 'mhsc'],
  ['MHA', 'master of (?:hospital|health) administration', 'mha'],
  ['MBA', 'master of business administration', 'm\\.?b\\.?a'],
  ['BBA', 'bachelor of business administration', 'b\\.?b\\.?a'],
  ['DBA', 'doctor of business administration', 'dba'],
  ['MCA', 'master of computer applications?', 'mca'],
  ['BCA', 'bachelor of computer applications?', 'bca'],
  ['MCom', 'master of commerce', 'm\\.? ?com'],
  ['BCom', 'bachelor of commerce', 'b\\.? ?com'],
  ['MTech', 'master of technology', 'm\\.? ?tech'],
  ['BTech', 'bachelor of technology', 'b\\.? ?tech'],
  ['ME', 'master of engineering', 'm\\.? ?eng|m\\.e\\.'],
  ['BEng', 'bachelor of engineering', 'b\\.? ?eng'],
  ['MEd', 'master of education', 'm\\.? ?ed'],
  ['BEd', 'bachelor of education', 'b\\.? ?ed'],
  ['LLM', 'master of laws?', 'll\\.?m'],
  ['LLB', 'bachelor of laws?', 'll\\.?b'],
  ['MPhil', 'master of philosophy', 'm\\.? ?phil'],
  ['MRes', 'master (?:of|by) research', 'm\\.? ?res'],
  ['MPA', 'master of public administration', 'mpa'],
  ['MPP', 'master of public policy', 'mpp'],
  ['MSW', 'master of social (?:work|welfare)', 'msw'],
  ['MFA', 'master of fine arts', 'mfa'],
  ['MTM', 'master of translational medicine', 'mtm'],
  ['MIDS', 'master of information and data science', 'mids'],
  ['MDS', 'master of dental surgery', 'mds'],
  ['BDS', 'bachelor of (?:dentistry|dental surgery)', 'b\\.?d\\.?s'],
  ['BPT', 'bachelor of physio ?therapy', 'bpt'],
  ['MPT', 'master of physio ?therapy', 'mpt'],
  ['DPT', 'doctor of physical therapy', 'dpt'],
  ['BMLT', 'bachelor of medical lab(?:oratory)? technology', 'bmlt'],
  ['DMLT', 'diploma in medical lab(?:oratory)? technology', 'dmlt'],
  ['OD', 'doctor of optometry', 'o\\.?d\\.?'],
  ['MD', 'doctor of medicine', 'm\\.?d\\.?'],
  ['DNP', 'doctor of nursing practice', 'dnp'],
  ['MSN', 'master of science in nursing', 'msn'],
  ['BSN', null, 'bsn'],
  ['GNM', 'general nursing (?:and|&) midwifery', 'g\\.?n\\.?m'],
  ['ANM', 'auxiliary nurs(?:e|ing) (?:and |& )?midwifery', 'a\\.?n\\.?m'],
  ['CertAVP', 'certificate in advanced veterinary practice', 'certavp'],
  ['DTM&H', 'diploma in tropical medicine (?:and|&) hygiene', 'dtm&h'],
  ['PhD', 'doctor of philosophy', 'ph\\.? ?d|d\\.?phil'],
  ['EdD', 'doctor of education', 'ed\\.?d'],
  ['MSc', 'master of sciences?', 'm\\.? ?sc'],
  ['BSc', 'bachelor of sciences?', 'b\\.? ?sc'],
  ['MA', 'master of arts', 'm\\.? ?a'],
  ['BA', 'bachelor of arts', 'b\\.? ?a'],
  ['MS', null, 'm\\.? ?s'],
  ['BS', null, 'b\\.? ?s'],
  ['PgDip', 'post-? ?graduate diploma', 'pg\\.? ?dip(?:loma)?|pgd'],
  ['PgCert', 'post-? ?graduate certificate', 'pg\\.? ?cert|pgcert'],
  ['Graduate Diploma', 'graduate diploma', 'grad\\.? ?dip'],
  ['Graduate Certificate', 'graduate certificate', 'grad\\.? ?cert'],
  ['Advanced Diploma', 'advanced diploma', null],
  ['Certificate in Professional Studies', 'certificate in professional studies', null],
  ['Diploma in Professional Studies', 'diploma(?:/certificate)? in professional studies', null],
  ['Fellowship', 'fellowship', null],
  ['Membership', 'membership', null],
  ['Residency', 'residency', null],
  ['Doctorate', 'doctor(?:ate|al)?', null],
  ['Master', 'masters?', null],
  ['Bachelor', 'bachelors?', null],
  ['Diploma', 'diploma|dip', null],
  ['Certificate', 'certificate|cert', null],
];

/** Abbreviations that are words or initials in running text: read only in the case that awards are written in. */
const CASED = new Set([
  'MS',
  'BS',
  'MA',
  'BA',
  'MD',
  'OD',
  'ME',
  'MCh',
  'MCom',
  'BEd',
  'MEd',
  'GNM',
  'ANM',
  'MPA',
  'MHA',
  'MSCI',
  'MIDS',
  'ChM',
  'DBA',
  'BSN',
  'MTM',
  'MDS',
  'MSN',
  'MHS',
]);

interface Matcher {
  readonly abbreviation: string;
  readonly name: RegExp | null;
  readonly short: RegExp | null;
}

const MATCHERS: readonly Matcher[] = ROWS.map(([abbreviation, name, short]) => ({
  abbreviation,
  name: name === null ? null : new RegExp(`(?<![a-z])(?:${loose(name)})(?:['’]?s)?(?![a-z])`, 'gi'),
  short:
    short === null
      ? null
      : new RegExp(
          `(?<![A-Za-z.&])(?:${CASED.has(abbreviation) ? upper(short) : short})\\.?(?![A-Za-z&])`,
          CASED.has(abbreviation) ? 'g' : 'gi',
        ),
}));

/** "master of x" also matches "Masters in x" and "Master's degree in x". */
function loose(name: string): string {
  return name.replace(
    /^(master|bachelor|doctor) (?:of|in) /,
    "$1(?:['’]?s)?(?: degree| programme| program)? (?:of|in) ",
  );
}

/** The pattern in the case of an abbreviation: its letters as capitals, but for a final lower-case "h", "om", "d". */
function upper(short: string): string {
  return short.replace(/(?<!\\)[a-z]{1,20}/g, (letters) =>
    letters.length === 1
      ? letters.toUpperCase()
      : `(?:${letters.toUpperCase()}|${letters.charAt(0).toUpperCase()}${letters.slice(1)}|${cased(letters)})`,
  );
}

function cased(letters: string): string {
  return letters.length > 2
    ? letters.charAt(0).toUpperCase() + letters.slice(1, -1) + letters.slice(-1).toUpperCase()
    : letters.toUpperCase();
}

/** Every award that a text names, in the order of the text; the more exact of two at one place. */
export function awardsIn(text: string): string[] {
  const source = text.slice(0, 400);
  const taken: { start: number; end: number; abbreviation: string }[] = [];
  for (const { abbreviation, name, short } of MATCHERS) {
    for (const pattern of [name, short]) {
      if (pattern === null) continue;
      for (const match of source.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (taken.some((other) => start < other.end && other.start < end)) continue;
        taken.push({ start, end, abbreviation });
      }
    }
  }
  const found = [
    ...new Set(taken.toSorted((a, b) => a.start - b.start).map(({ abbreviation }) => abbreviation)),
  ];
  return withoutLevels(found);
}

const LEVELS = new Set(['Master', 'Bachelor', 'Doctorate', 'Diploma', 'Certificate']);

/** "Master of Public Health (MPH)" names one award: a bare level beside an award says nothing more. */
function withoutLevels(found: readonly string[]): string[] {
  const exact = found.filter((award) => !LEVELS.has(award));
  return exact.length > 0 ? exact : [...found];
}

/** The text without the awards that it names. */
export function withoutAwards(text: string): string {
  let rest = text;
  for (const { name, short } of MATCHERS) {
    for (const pattern of [name, short]) if (pattern !== null) rest = rest.replace(pattern, ' ');
  }
  return rest.replace(/\s+/g, ' ').trim();
}
