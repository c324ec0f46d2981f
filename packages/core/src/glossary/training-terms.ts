import type { TermLinks } from './term.ts';

const LINKS = [
  {
    slug: 'registrar',
    names: ['Registrar', 'specialist trainee', 'senior resident'],
    attributes: ['traineeStatus', 'clinicalTraining'],
    related: ['residency', 'supernumerary', 'mmed'],
  },
  {
    slug: 'residency',
    names: ['Residency', 'resident', 'residency program'],
    attributes: ['clinicalTraining'],
    related: ['registrar', 'internship'],
  },
  {
    slug: 'internship',
    names: ['Internship', 'housemanship', 'house job', 'foundation year', 'community service'],
    attributes: ['admission'],
    related: ['medical-registration', 'clinical-experience'],
  },
  {
    slug: 'clinical-experience',
    names: ['Clinical experience', 'post-qualification experience', 'work experience'],
    attributes: ['admission'],
    related: ['internship', 'training-post'],
  },
  {
    slug: 'training-post',
    names: ['Training post', 'registrar post', 'training number', 'residency slot'],
    attributes: ['admission', 'traineeStatus'],
    related: ['registrar', 'supernumerary'],
  },
  {
    slug: 'supernumerary',
    names: ['Supernumerary', 'self-funded trainee', 'supernumerary registrar'],
    attributes: ['traineeStatus'],
    related: ['registrar', 'training-post'],
  },
  {
    slug: 'higher-training',
    names: ['Higher specialty training', 'HST', 'advanced training'],
    attributes: ['clinicalTraining'],
    related: ['residency', 'fellowship-examination'],
  },
  {
    slug: 'fellowship',
    names: ['Fellowship', 'clinical fellowship', 'fellow'],
    attributes: ['recognition'],
    related: ['fellowship-examination', 'subspecialty'],
  },
  {
    slug: 'subspecialty',
    names: ['Subspecialty', 'super-specialty'],
    attributes: ['clinicalTraining'],
    related: ['fellowship'],
  },
  {
    slug: 'college',
    names: ['College', 'royal college', 'academy', 'professional college'],
    attributes: ['recognition', 'assessment'],
    related: ['fellowship-examination', 'regulator'],
  },
  {
    slug: 'fellowship-examination',
    names: [
      'Fellowship examination',
      'FCP',
      'FCS',
      'FRACP',
      'FRCS',
      'Part I',
      'Part II',
      'college examination',
    ],
    attributes: ['assessment', 'fee'],
    related: ['college', 'osce', 'examination-attempt'],
  },
  {
    slug: 'membership-examination',
    names: ['Membership examination', 'MRCP', 'MRCS', 'MRCPCH', 'MRCOG'],
    attributes: ['assessment', 'admission'],
    related: ['fellowship-examination'],
  },
  {
    slug: 'osce',
    names: ['OSCE', 'clinical examination', 'objective structured clinical examination'],
    attributes: ['assessment'],
    related: ['viva', 'long-case'],
  },
  {
    slug: 'viva',
    names: ['Viva', 'viva voce', 'oral examination'],
    attributes: ['assessment'],
    related: ['osce', 'thesis'],
  },
  {
    slug: 'long-case',
    names: ['Long case', 'clinical case', 'short case'],
    attributes: ['assessment'],
    related: ['osce'],
  },
  {
    slug: 'logbook',
    names: ['Logbook', 'portfolio', 'procedure log'],
    attributes: ['assessment'],
    related: ['registrar'],
  },
  {
    slug: 'examination-attempt',
    names: ['Examination attempt', 'resit', 'sitting'],
    attributes: ['fee', 'assessment'],
    related: ['fellowship-examination'],
  },
  {
    slug: 'regulator',
    names: ['Regulator', 'medical council', 'medical board', 'licensing authority'],
    attributes: ['recognition'],
    related: ['specialist-registration', 'listed-qualification'],
  },
  {
    slug: 'medical-registration',
    names: ['Medical registration', 'licence to practise', 'practising certificate', 'licensure'],
    attributes: ['admission', 'recognition'],
    related: ['regulator', 'specialist-registration'],
  },
  {
    slug: 'specialist-registration',
    names: ['Specialist registration', 'specialist register', 'board certification'],
    attributes: ['recognition', 'outcome'],
    related: ['regulator', 'listed-qualification'],
  },
  {
    slug: 'listed-qualification',
    names: [
      'Listed qualification',
      'additional qualification',
      'scheduled qualification',
      'registrable qualification',
    ],
    attributes: ['recognition'],
    related: ['specialist-registration', 'accreditation'],
  },
  {
    slug: 'accreditation',
    names: ['Accreditation', 'accredited program'],
    attributes: ['recognition'],
    related: ['regulator', 'listed-qualification'],
  },
] as const satisfies readonly TermLinks[];

/** "registrar", "residency", … */
export type TrainingSlug = (typeof LINKS)[number]['slug'];

/** Training posts, examinations and registration; each language words them in a file of its own. */
export const TRAINING_TERMS: readonly TermLinks<TrainingSlug>[] = LINKS;
