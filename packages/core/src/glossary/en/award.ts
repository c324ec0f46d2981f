import type { TermWords } from '../term.ts';
import type { AwardSlug } from '../award-terms.ts';

/** Degrees and other awards, in English. */
export const award: Readonly<Record<AwardSlug, TermWords>> = {
  mmed: {
    term: 'MMed',
    definition:
      'Master of Medicine. In Africa and Singapore a specialist degree taken while working as a registrar, often over three to five years; in Australia and Britain often a taught degree of one or two years that trains no specialist. The name alone does not tell which.',
  },
  chm: {
    term: 'ChM',
    definition:
      'Master of Surgery. A surgical degree that may be taught at a distance beside higher training, earned by research, or, in some countries, be the specialist qualification itself.',
  },
  'clinical-msc': {
    term: 'Clinical MSc',
    definition:
      'A Master of Science in a clinical subject, usually taught in modules with a dissertation. It deepens knowledge; by itself it gives no right to practise a specialty.',
  },
  mmsc: {
    term: 'MMSc',
    definition:
      'Master of Medical Sciences. A degree in medical research or education rather than in treating patients, in the United States often taken during residency or fellowship.',
  },
  mph: {
    term: 'MPH',
    definition:
      'Master of Public Health. A degree in the health of populations: epidemiology, statistics, policy and management.',
  },
  mphil: {
    term: 'MPhil',
    definition:
      'Master of Philosophy. In most places a master’s degree by research, at times the first stage of a doctorate; in South Africa it can also be the degree of a subspecialty.',
  },
  'md-degree': {
    term: 'MD',
    definition:
      'Doctor of Medicine. In North America the first medical degree; in Britain a doctorate by research; in South Asia and parts of East Africa a specialist degree like the MMed.',
  },
  mbbs: {
    term: 'MBBS',
    definition:
      'The first degree in medicine, Bachelor of Medicine and Bachelor of Surgery, which most programs ask for. Its letters differ by university; its rank does not.',
  },
  'postgraduate-diploma': {
    term: 'Postgraduate diploma',
    definition:
      'An award below the master’s degree, often its first part: one can leave with it, or go on to the degree with its credits counted.',
  },
  'exit-award': {
    term: 'Exit award',
    definition:
      'What one receives on leaving a program early with part of it passed, such as a certificate or a diploma.',
  },
};
