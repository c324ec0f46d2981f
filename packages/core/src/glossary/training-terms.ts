import type { Term } from './term.ts';

/** Training posts, examinations and registration. */
export const TRAINING_TERMS: readonly Term[] = [
  {
    slug: 'registrar',
    term: 'Registrar',
    aliases: ['specialist trainee', 'senior resident'],
    definition:
      'A doctor in a post that trains a specialist, working under supervision and usually paid. In South Africa and East Africa the MMed is taken in such a post.',
    attributes: ['traineeStatus', 'clinicalTraining'],
    related: ['residency', 'supernumerary', 'mmed'],
  },
  {
    slug: 'residency',
    term: 'Residency',
    aliases: ['resident', 'residency program'],
    definition:
      'The years of supervised hospital work that train a specialist, so called in the Americas and Asia; elsewhere one speaks of registrar or specialty training.',
    attributes: ['clinicalTraining'],
    related: ['registrar', 'internship'],
  },
  {
    slug: 'internship',
    term: 'Internship',
    aliases: ['housemanship', 'house job', 'foundation year', 'community service'],
    definition:
      'The first supervised year or years of work after the medical degree, needed for full registration. Some countries add a year of community service.',
    attributes: ['admission'],
    related: ['medical-registration', 'clinical-experience'],
  },
  {
    slug: 'clinical-experience',
    term: 'Clinical experience',
    aliases: ['post-qualification experience', 'work experience'],
    definition:
      'Months of work with patients after the medical degree. Programs differ in what they count: some leave the internship out, some ask for the specialty itself.',
    attributes: ['admission'],
    related: ['internship', 'training-post'],
  },
  {
    slug: 'training-post',
    term: 'Training post',
    aliases: ['registrar post', 'training number', 'residency slot'],
    definition:
      'A funded place in a hospital in which a specialist is trained. Where a program needs one, admission by the university is not enough.',
    attributes: ['admission', 'traineeStatus'],
    related: ['registrar', 'supernumerary'],
  },
  {
    slug: 'supernumerary',
    term: 'Supernumerary',
    aliases: ['self-funded trainee', 'supernumerary registrar'],
    definition:
      "A trainee beyond the hospital's paid posts: often from abroad, at times paid by their own government, at times not at all.",
    attributes: ['traineeStatus'],
    related: ['registrar', 'training-post'],
  },
  {
    slug: 'higher-training',
    term: 'Higher specialty training',
    aliases: ['HST', 'advanced training'],
    definition:
      'The later years of specialist training, after the basic or core years and their examinations.',
    attributes: ['clinicalTraining'],
    related: ['residency', 'fellowship-examination'],
  },
  {
    slug: 'fellowship',
    term: 'Fellowship',
    aliases: ['clinical fellowship', 'fellow'],
    definition:
      'Two things: further training after one is a specialist, or membership of a college at its highest grade. Pages rarely say which they mean.',
    attributes: ['recognition'],
    related: ['fellowship-examination', 'subspecialty'],
  },
  {
    slug: 'subspecialty',
    term: 'Subspecialty',
    aliases: ['super-specialty'],
    definition:
      'A field within a specialty, such as neonatology within paediatrics, entered after or late in specialist training.',
    attributes: ['clinicalTraining'],
    related: ['fellowship'],
  },
  {
    slug: 'college',
    term: 'College',
    aliases: ['royal college', 'academy', 'professional college'],
    definition:
      'A body of a medical profession that sets examinations and standards for specialists. It is not a university and awards no degree, though a degree may need its examination.',
    attributes: ['recognition', 'assessment'],
    related: ['fellowship-examination', 'regulator'],
  },
  {
    slug: 'fellowship-examination',
    term: 'Fellowship examination',
    aliases: ['FCP', 'FCS', 'FRACP', 'FRCS', 'Part I', 'Part II', 'college examination'],
    definition:
      "A college's examination for specialists, usually in a written and a clinical part that are charged and passed apart. In some countries it replaces the university's own final examination.",
    attributes: ['assessment', 'fee'],
    related: ['college', 'osce', 'examination-attempt'],
  },
  {
    slug: 'membership-examination',
    term: 'Membership examination',
    aliases: ['MRCP', 'MRCS', 'MRCPCH', 'MRCOG'],
    definition:
      "A college's examination early in training, which opens the way to its later part. Some universities accept it for admission or in place of a part of their own.",
    attributes: ['assessment', 'admission'],
    related: ['fellowship-examination'],
  },
  {
    slug: 'osce',
    term: 'OSCE',
    aliases: ['clinical examination', 'objective structured clinical examination'],
    definition:
      'An examination at a row of stations, each a short task with a patient, an actor or a finding, marked by a fixed list.',
    attributes: ['assessment'],
    related: ['viva', 'long-case'],
  },
  {
    slug: 'viva',
    term: 'Viva',
    aliases: ['viva voce', 'oral examination'],
    definition: "An examination by questions and answers aloud, on a subject or on one's thesis.",
    attributes: ['assessment'],
    related: ['osce', 'thesis'],
  },
  {
    slug: 'long-case',
    term: 'Long case',
    aliases: ['clinical case', 'short case'],
    definition:
      'An examination on one patient whom the candidate has seen alone: the history, the findings and the plan. A short case tests one sign or system.',
    attributes: ['assessment'],
    related: ['osce'],
  },
  {
    slug: 'logbook',
    term: 'Logbook',
    aliases: ['portfolio', 'procedure log'],
    definition:
      'The record of cases and procedures that a trainee keeps and a supervisor signs; often a condition of the final examination.',
    attributes: ['assessment'],
    related: ['registrar'],
  },
  {
    slug: 'examination-attempt',
    term: 'Examination attempt',
    aliases: ['resit', 'sitting'],
    definition:
      'One sitting of an examination. Fees are often charged for each, and the number allowed is often limited.',
    attributes: ['fee', 'assessment'],
    related: ['fellowship-examination'],
  },
  {
    slug: 'regulator',
    term: 'Regulator',
    aliases: ['medical council', 'medical board', 'licensing authority'],
    definition:
      'The body of a country that registers doctors, and usually specialists. It decides whether an award counts; a university cannot.',
    attributes: ['recognition'],
    related: ['specialist-registration', 'listed-qualification'],
  },
  {
    slug: 'medical-registration',
    term: 'Medical registration',
    aliases: ['licence to practise', 'practising certificate', 'licensure'],
    definition:
      "A regulator's leave to work as a doctor. It may be provisional, limited to a post or training, or full.",
    attributes: ['admission', 'recognition'],
    related: ['regulator', 'specialist-registration'],
  },
  {
    slug: 'specialist-registration',
    term: 'Specialist registration',
    aliases: ['specialist register', 'board certification'],
    definition:
      "A regulator's leave to work as a specialist. It usually needs years in approved posts and examinations as well as a degree.",
    attributes: ['recognition', 'outcome'],
    related: ['regulator', 'listed-qualification'],
  },
  {
    slug: 'listed-qualification',
    term: 'Listed qualification',
    aliases: ['additional qualification', 'scheduled qualification', 'registrable qualification'],
    definition:
      'An award that a regulator names in a list or register. Being listed lets one show the letters; it gives no right to practise a specialty unless the regulator says so.',
    attributes: ['recognition'],
    related: ['specialist-registration', 'accreditation'],
  },
  {
    slug: 'accreditation',
    term: 'Accreditation',
    aliases: ['accredited program'],
    definition:
      "A body's finding that a program meets its standard. It speaks of the program, not of any one graduate's right to be registered.",
    attributes: ['recognition'],
    related: ['regulator', 'listed-qualification'],
  },
];
