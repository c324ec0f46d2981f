import type { TermLinks } from './term.ts';

const LINKS = [
  {
    slug: 'mmed',
    names: ['MMed', 'Master of Medicine', 'M.Med.', 'MMed degree'],
    attributes: [],
    related: ['registrar', 'chm', 'clinical-msc'],
  },
  {
    slug: 'chm',
    names: ['ChM', 'Master of Surgery', 'MCh', 'MChir'],
    attributes: [],
    related: ['mmed', 'higher-training'],
  },
  {
    slug: 'clinical-msc',
    names: ['Clinical MSc', 'MSc', 'Master of Science'],
    attributes: [],
    related: ['mmed', 'dissertation'],
  },
  {
    slug: 'mmsc',
    names: ['MMSc', 'Master of Medical Sciences', 'MMedSc', 'Master of Medical Science'],
    attributes: [],
    related: ['clinical-msc', 'residency'],
  },
  {
    slug: 'mph',
    names: ['MPH', 'Master of Public Health'],
    attributes: [],
    related: ['clinical-msc'],
  },
  {
    slug: 'mphil',
    names: ['MPhil', 'Master of Philosophy'],
    attributes: ['research'],
    related: ['thesis', 'subspecialty'],
  },
  {
    slug: 'md-degree',
    names: ['MD', 'Doctor of Medicine'],
    attributes: ['admission'],
    related: ['mmed', 'mbbs'],
  },
  {
    slug: 'mbbs',
    names: ['MBBS', 'MBChB', 'MBBCh', 'MB BS', 'medical degree', 'basic medical degree'],
    attributes: ['admission'],
    related: ['md-degree', 'medical-registration'],
  },
  {
    slug: 'postgraduate-diploma',
    names: ['Postgraduate diploma', 'PGDip', 'PGCert', 'postgraduate certificate'],
    attributes: ['credits'],
    related: ['credit', 'exit-award'],
  },
  {
    slug: 'exit-award',
    names: ['Exit award', 'intermediate award'],
    attributes: [],
    related: ['postgraduate-diploma'],
  },
] as const satisfies readonly TermLinks[];

/** "mmed", "chm", … */
export type AwardSlug = (typeof LINKS)[number]['slug'];

/** Degrees and other awards; each language words them in a file of its own. */
export const AWARD_TERMS: readonly TermLinks<AwardSlug>[] = LINKS;
