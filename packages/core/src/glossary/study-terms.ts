import type { Term } from './term.ts';

/** Study, research, credits and money. */
export const STUDY_TERMS: readonly Term[] = [
  {
    slug: 'thesis',
    term: 'Thesis',
    aliases: ['research thesis', 'mini-dissertation'],
    definition:
      "A long piece of one's own research, examined as a whole. Universities use thesis and dissertation for the same and for different things; the stated length and share of credits tell more.",
    attributes: ['research', 'assessment'],
    related: ['dissertation', 'thesis-by-publication'],
  },
  {
    slug: 'dissertation',
    term: 'Dissertation',
    aliases: ['research report', 'capstone'],
    definition:
      "A report on a limited piece of research or a review of the literature, usually the last part of a taught master's degree.",
    attributes: ['research', 'assessment'],
    related: ['thesis'],
  },
  {
    slug: 'thesis-by-publication',
    term: 'Thesis by publication',
    aliases: ['publication-ready manuscript', 'manuscript format'],
    definition:
      'A thesis made of papers, published or ready to be, with an introduction that joins them. Some MMed programs ask for one such paper instead of a thesis.',
    attributes: ['research', 'assessment'],
    related: ['thesis'],
  },
  {
    slug: 'ethics-approval',
    term: 'Ethics approval',
    aliases: ['IRB', 'institutional review board', 'research ethics committee'],
    definition:
      "Leave by a committee to do research on patients or their records. Getting it can take months of a thesis's time.",
    attributes: ['research'],
    related: ['thesis'],
  },
  {
    slug: 'coursework',
    term: 'Coursework',
    aliases: ['taught program', 'taught component'],
    definition:
      'Teaching in modules with essays, projects or tests, as opposed to research or work in a hospital.',
    attributes: ['assessment', 'clinicalTraining'],
    related: ['module'],
  },
  {
    slug: 'module',
    term: 'Module',
    aliases: ['unit of study', 'course unit', 'paper'],
    definition:
      'A part of a program that is taught, examined and at times charged by itself. What an American university calls a course.',
    attributes: ['tuition', 'credits'],
    related: ['credit', 'coursework'],
  },
  {
    slug: 'credit',
    term: 'Credit',
    aliases: ['credit point', 'unit', 'credit hour'],
    definition:
      'A measure of how much work a module or program is. Systems do not convert by a fixed rule; a fair comparison asks how many make a full-time year at that institution.',
    attributes: ['credits', 'tuition'],
    related: ['full-time-year', 'ects', 'cats'],
  },
  {
    slug: 'ects',
    term: 'ECTS',
    aliases: ['European credit'],
    definition:
      'The European Credit Transfer System: 60 credits are a full-time academic year, by agreement of its members.',
    attributes: ['credits'],
    related: ['credit', 'cats'],
  },
  {
    slug: 'cats',
    term: 'CATS',
    aliases: ['UK credit'],
    definition:
      "The British credit scheme: 180 credits are a master's degree of a full calendar year, 120 an undergraduate year.",
    attributes: ['credits'],
    related: ['credit', 'ects'],
  },
  {
    slug: 'nqf',
    term: 'NQF',
    aliases: ['National Qualifications Framework', 'SAQA'],
    definition:
      "South Africa's framework of qualifications, in which a master's degree is at level 9 and has at least 180 credits, each of ten hours of work.",
    attributes: ['credits', 'recognition'],
    related: ['credit'],
  },
  {
    slug: 'full-time-year',
    term: 'Full-time year',
    aliases: ['full-time equivalent', 'EFTSL', 'FTE'],
    definition:
      'How many credits an institution counts as one year of full-time study: what makes credits of different institutions comparable.',
    attributes: ['credits', 'duration'],
    related: ['credit'],
  },
  {
    slug: 'part-time',
    term: 'Part-time study',
    aliases: ['part time', 'in-service study'],
    definition:
      'Study beside work, with the same content over a longer time. Yearly fees may be halved or not; the page must say.',
    attributes: ['duration', 'tuition'],
    related: ['full-time-year', 'blended-learning'],
  },
  {
    slug: 'blended-learning',
    term: 'Blended learning',
    aliases: ['hybrid delivery', 'low residency', 'block release'],
    definition:
      'Study partly online and partly in person, often in blocks of days or weeks at the institution.',
    attributes: ['delivery'],
    related: ['part-time'],
  },
  {
    slug: 'intake',
    term: 'Intake',
    aliases: ['entry point', 'start date'],
    definition:
      'A month in which a program takes new students. One with a single intake a year makes a missed deadline cost a year.',
    attributes: ['intake'],
    related: ['cohort'],
  },
  {
    slug: 'cohort',
    term: 'Cohort',
    aliases: ['year of entry'],
    definition:
      'All who start a program in one year. Fees and rules can be fixed by cohort, so that two students in the same class pay different fees.',
    attributes: ['tuition'],
    related: ['intake'],
  },
  {
    slug: 'domestic-fee',
    term: 'Domestic fee',
    aliases: ['home fee', 'local fee', 'resident tuition'],
    definition:
      'What citizens, residents or members of a union pay, often because the state pays the rest.',
    attributes: ['tuition', 'fee'],
    related: ['international-fee', 'subsidised-place'],
  },
  {
    slug: 'international-fee',
    term: 'International fee',
    aliases: ['overseas fee', 'non-resident tuition'],
    definition:
      'What students from abroad pay. It is usually the full cost of teaching, and rises each year.',
    attributes: ['tuition', 'fee'],
    related: ['domestic-fee'],
  },
  {
    slug: 'subsidised-place',
    term: 'Subsidised place',
    aliases: ['Commonwealth supported place', 'CSP', 'government-funded place', 'tuition grant'],
    definition:
      'A place for which the state pays part of the fee, at times against an obligation to work in the country afterwards.',
    attributes: ['tuition'],
    related: ['domestic-fee', 'bond'],
  },
  {
    slug: 'bond',
    term: 'Bond',
    aliases: ['service obligation', 'bonded service'],
    definition:
      'A duty to work for a funder or a country for some years after training, or to pay the support back.',
    attributes: ['tuition', 'traineeStatus'],
    related: ['subsidised-place'],
  },
  {
    slug: 'opportunity-cost',
    term: 'Opportunity cost',
    aliases: ['income given up', 'forgone income'],
    definition:
      'What one would have earned in the time that study takes. For a physician it is often more than the tuition.',
    attributes: [],
    related: ['net-present-value'],
  },
  {
    slug: 'net-present-value',
    term: 'Net present value',
    aliases: ['NPV', 'present value'],
    definition:
      'What all yearly gains and costs of a choice are worth today, when money of later years counts less by a stated rate. Above zero, the choice pays at that rate.',
    attributes: [],
    related: ['discount-rate', 'internal-rate', 'opportunity-cost'],
  },
  {
    slug: 'discount-rate',
    term: 'Discount rate',
    aliases: ['real rate'],
    definition:
      'By how much less a sum counts for each year that one must wait for it; here in real terms, with inflation taken out.',
    attributes: [],
    related: ['net-present-value'],
  },
  {
    slug: 'internal-rate',
    term: 'Internal rate of return',
    aliases: ['IRR'],
    definition:
      'The discount rate at which a choice is worth nothing more and nothing less. Some series of gains and costs have none, and some have several.',
    attributes: [],
    related: ['net-present-value'],
  },
];
