import type { TermWords } from '../term.ts';
import type { TrainingSlug } from '../training-terms.ts';

/** Training posts, examinations and registration, in English. */
export const training: Readonly<Record<TrainingSlug, TermWords>> = {
  registrar: {
    term: 'Registrar',
    definition:
      'A doctor in a post that trains a specialist, working under supervision and usually paid. In South Africa and East Africa the MMed is taken in such a post.',
  },
  residency: {
    term: 'Residency',
    definition:
      'The years of supervised hospital work that train a specialist, so called in the Americas and Asia; elsewhere one speaks of registrar or specialty training.',
  },
  internship: {
    term: 'Internship',
    definition:
      'The first supervised year or years of work after the medical degree, needed for full registration. Some countries add a year of community service.',
  },
  'clinical-experience': {
    term: 'Clinical experience',
    definition:
      'Months of work with patients after the medical degree. Programs differ in what they count: some leave the internship out, some ask for the specialty itself.',
  },
  'training-post': {
    term: 'Training post',
    definition:
      'A funded place in a hospital in which a specialist is trained. Where a program needs one, admission by the university is not enough.',
  },
  supernumerary: {
    term: 'Supernumerary',
    definition:
      'A trainee beyond the hospital’s paid posts: often from abroad, at times paid by their own government, at times not at all.',
  },
  'higher-training': {
    term: 'Higher specialty training',
    definition:
      'The later years of specialist training, after the basic or core years and their examinations.',
  },
  fellowship: {
    term: 'Fellowship',
    definition:
      'Two things: further training after one is a specialist, or membership of a college at its highest grade. Pages rarely say which they mean.',
  },
  subspecialty: {
    term: 'Subspecialty',
    definition:
      'A field within a specialty, such as neonatology within paediatrics, entered after or late in specialist training.',
  },
  college: {
    term: 'College',
    definition:
      'A body of a medical profession that sets examinations and standards for specialists. It is not a university and awards no degree, though a degree may need its examination.',
  },
  'fellowship-examination': {
    term: 'Fellowship examination',
    definition:
      'A college’s examination for specialists, usually in a written and a clinical part that are charged and passed apart. In some countries it replaces the university’s own final examination.',
  },
  'membership-examination': {
    term: 'Membership examination',
    definition:
      'A college’s examination early in training, which opens the way to its later part. Some universities accept it for admission or in place of a part of their own.',
  },
  osce: {
    term: 'OSCE',
    definition:
      'An examination at a row of stations, each a short task with a patient, an actor or a finding, marked by a fixed list.',
  },
  viva: {
    term: 'Viva',
    definition: 'An examination by questions and answers aloud, on a subject or on one’s thesis.',
  },
  'long-case': {
    term: 'Long case',
    definition:
      'An examination on one patient whom the candidate has seen alone: the history, the findings and the plan. A short case tests one sign or system.',
  },
  logbook: {
    term: 'Logbook',
    definition:
      'The record of cases and procedures that a trainee keeps and a supervisor signs; often a condition of the final examination.',
  },
  'examination-attempt': {
    term: 'Examination attempt',
    definition:
      'One sitting of an examination. Fees are often charged for each, and the number allowed is often limited.',
  },
  regulator: {
    term: 'Regulator',
    definition:
      'The body of a country that registers doctors, and usually specialists. It decides whether an award counts; a university cannot.',
  },
  'medical-registration': {
    term: 'Medical registration',
    definition:
      'A regulator’s leave to work as a doctor. It may be provisional, limited to a post or training, or full.',
  },
  'specialist-registration': {
    term: 'Specialist registration',
    definition:
      'A regulator’s leave to work as a specialist. It usually needs years in approved posts and examinations as well as a degree.',
  },
  'listed-qualification': {
    term: 'Listed qualification',
    definition:
      'An award that a regulator names in a list or register. Being listed lets one show the letters; it gives no right to practise a specialty unless the regulator says so.',
  },
  accreditation: {
    term: 'Accreditation',
    definition:
      'A body’s finding that a program meets its standard. It speaks of the program, not of any one graduate’s right to be registered.',
  },
};
