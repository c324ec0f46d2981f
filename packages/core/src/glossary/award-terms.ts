import type { Term } from './term.ts';

/** Degrees and other awards. */
export const AWARD_TERMS: readonly Term[] = [
  {
    slug: 'mmed',
    term: 'MMed',
    aliases: ['Master of Medicine', 'M.Med.', 'MMed degree'],
    definition:
      'Master of Medicine. In Africa and Singapore a specialist degree taken while working as a registrar, often over three to five years; in Australia and Britain often a taught degree of one or two years that trains no specialist. The name alone does not tell which.',
    attributes: [],
    related: ['registrar', 'chm', 'clinical-msc'],
  },
  {
    slug: 'chm',
    term: 'ChM',
    aliases: ['Master of Surgery', 'MCh', 'MChir'],
    definition:
      'Master of Surgery. A surgical degree that may be taught at a distance beside higher training, earned by research, or, in some countries, be the specialist qualification itself.',
    attributes: [],
    related: ['mmed', 'higher-training'],
  },
  {
    slug: 'clinical-msc',
    term: 'Clinical MSc',
    aliases: ['MSc', 'Master of Science'],
    definition:
      'A Master of Science in a clinical subject, usually taught in modules with a dissertation. It deepens knowledge; by itself it gives no right to practise a specialty.',
    attributes: [],
    related: ['mmed', 'dissertation'],
  },
  {
    slug: 'mmsc',
    term: 'MMSc',
    aliases: ['Master of Medical Sciences', 'MMedSc', 'Master of Medical Science'],
    definition:
      'Master of Medical Sciences. A degree in medical research or education rather than in treating patients, in the United States often taken during residency or fellowship.',
    attributes: [],
    related: ['clinical-msc', 'residency'],
  },
  {
    slug: 'mph',
    term: 'MPH',
    aliases: ['Master of Public Health'],
    definition:
      'Master of Public Health. A degree in the health of populations: epidemiology, statistics, policy and management.',
    attributes: [],
    related: ['clinical-msc'],
  },
  {
    slug: 'mphil',
    term: 'MPhil',
    aliases: ['Master of Philosophy'],
    definition:
      "Master of Philosophy. In most places a master's degree by research, at times the first stage of a doctorate; in South Africa it can also be the degree of a subspecialty.",
    attributes: ['research'],
    related: ['thesis', 'subspecialty'],
  },
  {
    slug: 'md-degree',
    term: 'MD',
    aliases: ['Doctor of Medicine'],
    definition:
      'Doctor of Medicine. In North America the first medical degree; in Britain a doctorate by research; in South Asia and parts of East Africa a specialist degree like the MMed.',
    attributes: ['admission'],
    related: ['mmed', 'mbbs'],
  },
  {
    slug: 'mbbs',
    term: 'MBBS',
    aliases: ['MBChB', 'MBBCh', 'MB BS', 'medical degree', 'basic medical degree'],
    definition:
      'The first degree in medicine, Bachelor of Medicine and Bachelor of Surgery, which most programs ask for. Its letters differ by university; its rank does not.',
    attributes: ['admission'],
    related: ['md-degree', 'medical-registration'],
  },
  {
    slug: 'postgraduate-diploma',
    term: 'Postgraduate diploma',
    aliases: ['PGDip', 'PGCert', 'postgraduate certificate'],
    definition:
      "An award below the master's degree, often its first part: one can leave with it, or go on to the degree with its credits counted.",
    attributes: ['credits'],
    related: ['credit', 'exit-award'],
  },
  {
    slug: 'exit-award',
    term: 'Exit award',
    aliases: ['intermediate award'],
    definition:
      'What one receives on leaving a program early with part of it passed, such as a certificate or a diploma.',
    attributes: [],
    related: ['postgraduate-diploma'],
  },
];
