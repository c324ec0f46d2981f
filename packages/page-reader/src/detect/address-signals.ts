import { type Detector, signal } from './signal.ts';

/** Folders that universities keep their programs in. */
const PROGRAM_FOLDER =
  /\/(?:[a-z-]*(?:courses?|programmes?|programs?|degrees?|degree-programmes?|prospectus|specialties|masters?|curriculum|academics|study)(?:-[a-z]+)?(?:\.[a-z]+)?)\/(?:[^/]+\/)*[^/]+/;
/** An award in the last part of the path. */
const AWARD_PART =
  /(?:^|[-_/.])(?:mmed|msc|mphil|mph|mba|mca|md|ms|ma|llm|mres|mtech|mpharm|bsc|ba|bba|bca|beng|btech|bpharm|llb|mbbs|bds|phd|pharm-?d|diploma|certificate|pgdip|pgcert|gnm|dpt|masters?|bachelors?|doctor(?:ate)?)(?=$|[-_.\d])/;
/** Folders of other kinds of page. */
const OTHER_FOLDER =
  /\/(?:news|blogs?|articles?|events?|people|staff|profiles?|about(?:-us)?|contact(?:-us)?|fees?(?:-[a-z-]+)?|[a-z-]*funding|finance|financial-aid|scholarships?|admissions?|apply|applicants|how-to-apply|accommodation|alumni|research|library|jobs|vacancies|careers|faqs?|visit|open-?days?|policies|policy|search|tag|category|author|events-calendar|students|current-students|modules?|units?|subjects?|directory|wp-content|login|[a-z-]*calendar|bursar|faculty(?:-[a-z]+)?)(?:\/|\.[a-z]+$|$)/;
const INDEX_PART = /\/(?:index\.[a-z]+|default\.[a-z]+)?$/;

/** What the address says. */
export const addressSignals: Detector = (_page, { path }) => {
  if (path === '') return [];
  const bare = path.replace(INDEX_PART, '');
  const last = bare.slice(bare.lastIndexOf('/') + 1);
  if (bare === '') return [signal('front-page', 'AGAINST', -3, path)];
  const signals = [];
  if (PROGRAM_FOLDER.test(bare)) signals.push(signal('program-folder', 'ADDRESS', 0.9, bare));
  if (AWARD_PART.test(last)) signals.push(signal('award-in-address', 'ADDRESS', 0.9, last));
  const other = OTHER_FOLDER.exec(bare);
  if (other !== null) signals.push(signal('other-folder', 'AGAINST', -1.6, other[0]));
  return signals;
};
