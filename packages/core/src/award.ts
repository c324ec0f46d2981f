import { NO_SPECIALTY } from './specialty.ts';

/** What tells which award a program leads to. */
export interface Awarded {
  /** The abbreviation that the institution uses: "MS". */
  readonly award: string;
  /** The program's name; empty where it is not known. */
  readonly name: string;
  /** Slugs, the main one first. */
  readonly specialties: readonly string[];
}

/** Abbreviations that stand for one award everywhere. "MS" is none of them: it stands for two. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['MSc', 'Master of Science'],
  ['ScM', 'Master of Science'],
  ['SM', 'Master of Science'],
  ['ChM', 'Master of Surgery'],
  ['MCh', 'Master of Surgery'],
  ['MSurg', 'Master of Surgery'],
  ['MMSc', 'Master of Medical Science'],
  ['MMedSc', 'Master of Medical Science'],
  ['MMedSci', 'Master of Medical Science'],
]);

/** Specialties in which an MS is a Master of Surgery where its name does not say. */
const SURGICAL: ReadonlySet<string> = new Set([
  'cardiothoracic-surgery',
  'ent',
  'general-surgery',
  'maxillofacial-surgery',
  'neurosurgery',
  'obstetrics-gynaecology',
  'ophthalmology',
  'orthopaedics',
  'paediatric-surgery',
  'plastic-surgery',
  'surgery',
  'urology',
  'vascular-surgery',
]);

/**
 * The award behind an abbreviation, so that a ChM compares with an MCh and a Master of Surgery with no Master of
 * Science, both of which are written MS. An abbreviation of one meaning that is not known is a kind of its own.
 * @returns null for "Other", which makes no two programs alike.
 */
export function awardKind({ award, name, specialties }: Awarded): string | null {
  if (award === 'Other' || award === '') return null;
  if (award !== 'MS') return KINDS.get(award) ?? award;
  if (/\bmaster of science\b/i.test(name)) return 'Master of Science';
  if (/\bsurg(?:ery|ical)\b/i.test(name)) return 'Master of Surgery';
  if (/\bscience\b/i.test(name)) return 'Master of Science';
  const main = specialties.find((specialty) => specialty !== NO_SPECIALTY);
  return main !== undefined && SURGICAL.has(main) ? 'Master of Surgery' : 'Master of Science';
}
