import type { TermWords } from '../term.ts';
import type { StudySlug } from '../study-terms.ts';

/** Study, research, credits and money, in English. */
export const study: Readonly<Record<StudySlug, TermWords>> = {
  thesis: {
    term: 'Thesis',
    definition:
      'A long piece of one’s own research, examined as a whole. Universities use thesis and dissertation for the same and for different things; the stated length and share of credits tell more.',
  },
  dissertation: {
    term: 'Dissertation',
    definition:
      'A report on a limited piece of research or a review of the literature, usually the last part of a taught master’s degree.',
  },
  'thesis-by-publication': {
    term: 'Thesis by publication',
    definition:
      'A thesis made of papers, published or ready to be, with an introduction that joins them. Some MMed programs ask for one such paper instead of a thesis.',
  },
  'ethics-approval': {
    term: 'Ethics approval',
    definition:
      'Leave by a committee to do research on patients or their records. Getting it can take months of a thesis’s time.',
  },
  coursework: {
    term: 'Coursework',
    definition:
      'Teaching in modules with essays, projects or tests, as opposed to research or work in a hospital.',
  },
  module: {
    term: 'Module',
    definition:
      'A part of a program that is taught, examined and at times charged by itself. What an American university calls a course.',
  },
  credit: {
    term: 'Credit',
    definition:
      'A measure of how much work a module or program is. Systems do not convert by a fixed rule; a fair comparison asks how many make a full-time year at that institution.',
  },
  ects: {
    term: 'ECTS',
    definition:
      'The European Credit Transfer System: 60 credits are a full-time academic year, by agreement of its members.',
  },
  cats: {
    term: 'CATS',
    definition:
      'The British credit scheme: 180 credits are a master’s degree of a full calendar year, 120 an undergraduate year.',
  },
  nqf: {
    term: 'NQF',
    definition:
      'South Africa’s framework of qualifications, in which a master’s degree is at level 9 and has at least 180 credits, each of ten hours of work.',
  },
  'full-time-year': {
    term: 'Full-time year',
    definition:
      'How many credits an institution counts as one year of full-time study: what makes credits of different institutions comparable.',
  },
  'part-time': {
    term: 'Part-time study',
    definition:
      'Study beside work, with the same content over a longer time. Yearly fees may be halved or not; the page must say.',
  },
  'blended-learning': {
    term: 'Blended learning',
    definition:
      'Study partly online and partly in person, often in blocks of days or weeks at the institution.',
  },
  intake: {
    term: 'Intake',
    definition:
      'A month in which a program takes new students. One with a single intake a year makes a missed deadline cost a year.',
  },
  cohort: {
    term: 'Cohort',
    definition:
      'All who start a program in one year. Fees and rules can be fixed by cohort, so that two students in the same class pay different fees.',
  },
  'domestic-fee': {
    term: 'Domestic fee',
    definition:
      'What citizens, residents or members of a union pay, often because the state pays the rest.',
  },
  'international-fee': {
    term: 'International fee',
    definition:
      'What students from abroad pay. It is usually the full cost of teaching, and rises each year.',
  },
  'subsidised-place': {
    term: 'Subsidised place',
    definition:
      'A place for which the state pays part of the fee, at times against an obligation to work in the country afterwards.',
  },
  bond: {
    term: 'Bond',
    definition:
      'A duty to work for a funder or a country for some years after training, or to pay the support back.',
  },
  'opportunity-cost': {
    term: 'Opportunity cost',
    definition:
      'What one would have earned in the time that study takes. For a physician it is often more than the tuition.',
  },
  'net-present-value': {
    term: 'Net present value',
    definition:
      'What all yearly gains and costs of a choice are worth today, when money of later years counts less by a stated rate. Above zero, the choice pays at that rate.',
  },
  'discount-rate': {
    term: 'Discount rate',
    definition:
      'By how much less a sum counts for each year that one must wait for it; here in real terms, with inflation taken out.',
  },
  'internal-rate': {
    term: 'Internal rate of return',
    definition:
      'The discount rate at which a choice is worth nothing more and nothing less. Some series of gains and costs have none, and some have several.',
  },
};
