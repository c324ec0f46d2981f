import type { TermLinks } from './term.ts';

const LINKS = [
  {
    slug: 'thesis',
    names: ['Thesis', 'research thesis', 'mini-dissertation'],
    attributes: ['research', 'assessment'],
    related: ['dissertation', 'thesis-by-publication'],
  },
  {
    slug: 'dissertation',
    names: ['Dissertation', 'research report', 'capstone'],
    attributes: ['research', 'assessment'],
    related: ['thesis'],
  },
  {
    slug: 'thesis-by-publication',
    names: ['Thesis by publication', 'publication-ready manuscript', 'manuscript format'],
    attributes: ['research', 'assessment'],
    related: ['thesis'],
  },
  {
    slug: 'ethics-approval',
    names: ['Ethics approval', 'IRB', 'institutional review board', 'research ethics committee'],
    attributes: ['research'],
    related: ['thesis'],
  },
  {
    slug: 'coursework',
    names: ['Coursework', 'taught program', 'taught component'],
    attributes: ['assessment', 'clinicalTraining'],
    related: ['module'],
  },
  {
    slug: 'module',
    names: ['Module', 'unit of study', 'course unit', 'paper'],
    attributes: ['tuition', 'credits'],
    related: ['credit', 'coursework'],
  },
  {
    slug: 'credit',
    names: ['Credit', 'credit point', 'unit', 'credit hour'],
    attributes: ['credits', 'tuition'],
    related: ['full-time-year', 'ects', 'cats'],
  },
  {
    slug: 'ects',
    names: ['ECTS', 'European credit'],
    attributes: ['credits'],
    related: ['credit', 'cats'],
  },
  {
    slug: 'cats',
    names: ['CATS', 'UK credit'],
    attributes: ['credits'],
    related: ['credit', 'ects'],
  },
  {
    slug: 'nqf',
    names: ['NQF', 'National Qualifications Framework', 'SAQA'],
    attributes: ['credits', 'recognition'],
    related: ['credit'],
  },
  {
    slug: 'full-time-year',
    names: ['Full-time year', 'full-time equivalent', 'EFTSL', 'FTE'],
    attributes: ['credits', 'duration'],
    related: ['credit'],
  },
  {
    slug: 'part-time',
    names: ['Part-time study', 'part time', 'in-service study'],
    attributes: ['duration', 'tuition'],
    related: ['full-time-year', 'blended-learning'],
  },
  {
    slug: 'blended-learning',
    names: ['Blended learning', 'hybrid delivery', 'low residency', 'block release'],
    attributes: ['delivery'],
    related: ['part-time'],
  },
  {
    slug: 'intake',
    names: ['Intake', 'entry point', 'start date'],
    attributes: ['intake'],
    related: ['cohort'],
  },
  {
    slug: 'cohort',
    names: ['Cohort', 'year of entry'],
    attributes: ['tuition'],
    related: ['intake'],
  },
  {
    slug: 'domestic-fee',
    names: ['Domestic fee', 'home fee', 'local fee', 'resident tuition'],
    attributes: ['tuition', 'fee'],
    related: ['international-fee', 'subsidised-place'],
  },
  {
    slug: 'international-fee',
    names: ['International fee', 'overseas fee', 'non-resident tuition'],
    attributes: ['tuition', 'fee'],
    related: ['domestic-fee'],
  },
  {
    slug: 'subsidised-place',
    names: [
      'Subsidised place',
      'Commonwealth supported place',
      'CSP',
      'government-funded place',
      'tuition grant',
    ],
    attributes: ['tuition'],
    related: ['domestic-fee', 'bond'],
  },
  {
    slug: 'bond',
    names: ['Bond', 'service obligation', 'bonded service'],
    attributes: ['tuition', 'traineeStatus'],
    related: ['subsidised-place'],
  },
  {
    slug: 'opportunity-cost',
    names: ['Opportunity cost', 'income given up', 'forgone income'],
    attributes: [],
    related: ['net-present-value'],
  },
  {
    slug: 'net-present-value',
    names: ['Net present value', 'NPV', 'present value'],
    attributes: [],
    related: ['discount-rate', 'internal-rate', 'opportunity-cost'],
  },
  {
    slug: 'discount-rate',
    names: ['Discount rate', 'real rate'],
    attributes: [],
    related: ['net-present-value'],
  },
  {
    slug: 'internal-rate',
    names: ['Internal rate of return', 'IRR'],
    attributes: [],
    related: ['net-present-value'],
  },
] as const satisfies readonly TermLinks[];

/** "thesis", "dissertation", … */
export type StudySlug = (typeof LINKS)[number]['slug'];

/** Study, research, credits and money; each language words them in a file of its own. */
export const STUDY_TERMS: readonly TermLinks<StudySlug>[] = LINKS;
