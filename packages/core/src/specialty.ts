import type { CoreWords } from './words/core-words.ts';

/** A branch of medicine. */
export interface Specialty {
  readonly slug: string;
  readonly name: string;
  /** What pages also call it, lower case but for abbreviations; matching ignores case. */
  readonly aliases: readonly string[];
}

/** A program without one specialty of its own. It makes no two programs alike. */
export const NO_SPECIALTY = 'other';

/** Every specialty that a program of the catalogue can name, by slug. */
export const SPECIALTIES: readonly Specialty[] = [
  {
    slug: 'anaesthesia',
    name: 'Anaesthesia',
    aliases: ['anesthesia', 'anaesthesiology', 'anesthesiology', 'anaesthetics'],
  },
  { slug: 'cardiology', name: 'Cardiology', aliases: ['cardiovascular medicine'] },
  {
    slug: 'cardiothoracic-surgery',
    name: 'Cardiothoracic surgery',
    aliases: ['cardiac surgery', 'thoracic surgery'],
  },
  { slug: 'clinical-epidemiology', name: 'Clinical epidemiology', aliases: [] },
  {
    slug: 'clinical-research',
    name: 'Clinical research',
    aliases: ['clinical investigation', 'translational medicine'],
  },
  {
    slug: 'critical-care',
    name: 'Critical care',
    aliases: ['intensive care', 'critical care medicine'],
  },
  { slug: 'dermatology', name: 'Dermatology', aliases: ['skin'] },
  {
    slug: 'diagnostic-radiology',
    name: 'Diagnostic radiology',
    aliases: ['radiology', 'diagnostic imaging', 'medical imaging'],
  },
  { slug: 'emergency-medicine', name: 'Emergency medicine', aliases: ['accident and emergency'] },
  { slug: 'endocrinology', name: 'Endocrinology', aliases: ['diabetes'] },
  {
    slug: 'ent',
    name: 'Ear, nose and throat',
    aliases: [
      'otorhinolaryngology',
      'otolaryngology',
      'ear nose and throat',
      'ORL',
      'ORL-HNS',
      'head and neck surgery',
    ],
  },
  {
    slug: 'family-medicine',
    name: 'Family medicine',
    aliases: ['family health', 'general practice'],
  },
  { slug: 'forensic-pathology', name: 'Forensic pathology', aliases: ['forensic medicine'] },
  { slug: 'gastroenterology', name: 'Gastroenterology', aliases: ['hepatology'] },
  { slug: 'general-medicine', name: 'General medicine', aliases: [] },
  { slug: 'general-surgery', name: 'General surgery', aliases: [] },
  {
    slug: 'geriatrics',
    name: 'Geriatrics',
    aliases: ['geriatric medicine', 'care of the elderly'],
  },
  { slug: 'haematology', name: 'Haematology', aliases: ['hematology'] },
  {
    slug: 'infectious-diseases',
    name: 'Infectious diseases',
    aliases: ['infection', 'infectious disease'],
  },
  {
    slug: 'internal-medicine',
    name: 'Internal medicine',
    aliases: ['medicine', 'general internal medicine'],
  },
  {
    slug: 'maxillofacial-surgery',
    name: 'Maxillofacial surgery',
    aliases: ['oral and maxillofacial surgery'],
  },
  {
    slug: 'medical-education',
    name: 'Medical education',
    aliases: ['clinical education', 'health professions education'],
  },
  { slug: 'medical-genetics', name: 'Medical genetics', aliases: ['genetics', 'genomic medicine'] },
  { slug: 'nephrology', name: 'Nephrology', aliases: ['renal medicine'] },
  { slug: 'neurology', name: 'Neurology', aliases: ['clinical neurology'] },
  { slug: 'neurosurgery', name: 'Neurosurgery', aliases: [] },
  { slug: 'nuclear-medicine', name: 'Nuclear medicine', aliases: [] },
  {
    slug: 'obstetrics-gynaecology',
    name: 'Obstetrics and gynaecology',
    aliases: [
      'obstetrics',
      'gynaecology',
      'gynecology',
      'obstetrics and gynecology',
      'O&G',
      'obs and gynae',
    ],
  },
  {
    slug: 'occupational-medicine',
    name: 'Occupational medicine',
    aliases: ['occupational health'],
  },
  {
    slug: 'oncology',
    name: 'Oncology',
    aliases: ['clinical oncology', 'medical oncology', 'cancer'],
  },
  { slug: 'ophthalmology', name: 'Ophthalmology', aliases: ['ophthalmic science', 'eye'] },
  {
    slug: 'orthopaedics',
    name: 'Orthopaedics',
    aliases: [
      'orthopedics',
      'orthopaedic surgery',
      'orthopedic surgery',
      'trauma and orthopaedics',
    ],
  },
  { slug: 'paediatric-surgery', name: 'Paediatric surgery', aliases: ['pediatric surgery'] },
  {
    slug: 'paediatrics',
    name: 'Paediatrics',
    aliases: ['pediatrics', 'child health', 'paediatrics and child health'],
  },
  { slug: 'pain-medicine', name: 'Pain medicine', aliases: ['pain management'] },
  { slug: 'palliative-care', name: 'Palliative care', aliases: ['palliative medicine'] },
  {
    slug: 'pathology',
    name: 'Pathology',
    aliases: ['anatomical pathology', 'clinical pathology', 'laboratory medicine'],
  },
  {
    slug: 'plastic-surgery',
    name: 'Plastic surgery',
    aliases: ['plastic and reconstructive surgery'],
  },
  { slug: 'primary-care', name: 'Primary care', aliases: ['primary health care'] },
  {
    slug: 'psychiatry',
    name: 'Psychiatry',
    aliases: ['mental health', 'psychological medicine', 'psychotherapy'],
  },
  {
    slug: 'public-health',
    name: 'Public health',
    aliases: ['community health', 'community medicine', 'global health'],
  },
  { slug: 'pulmonology', name: 'Pulmonology', aliases: ['respiratory medicine'] },
  { slug: 'radiation-oncology', name: 'Radiation oncology', aliases: ['radiotherapy'] },
  {
    slug: 'rehabilitation-medicine',
    name: 'Rehabilitation medicine',
    aliases: ['rehabilitation', 'physical medicine'],
  },
  {
    slug: 'reproductive-health',
    name: 'Reproductive health',
    aliases: ['reproductive medicine', 'fertility', 'sexual health'],
  },
  { slug: 'rheumatology', name: 'Rheumatology', aliases: [] },
  { slug: 'sleep-medicine', name: 'Sleep medicine', aliases: ['sleep'] },
  {
    slug: 'sports-medicine',
    name: 'Sports medicine',
    aliases: ['sport and exercise medicine', 'sport medicine'],
  },
  { slug: 'surgery', name: 'Surgery', aliases: [] },
  { slug: 'travel-medicine', name: 'Travel medicine', aliases: [] },
  { slug: 'tropical-medicine', name: 'Tropical medicine', aliases: ['tropical health'] },
  { slug: 'urology', name: 'Urology', aliases: ['urological surgery'] },
  { slug: 'vascular-surgery', name: 'Vascular surgery', aliases: [] },
  { slug: 'other', name: 'Other or several', aliases: [] },
];

const BY_SLUG: ReadonlyMap<string, Specialty> = new Map(
  SPECIALTIES.map((specialty) => [specialty.slug, specialty]),
);

/** A specialty's English name in a language; the name itself where it is of no specialty known here. */
export function specialtyInWords(name: string, say: CoreWords): string {
  const found = SPECIALTIES.find((specialty) => specialty.name === name);
  return found === undefined ? name : say.specialty(found.slug, found.name);
}

/** The specialty of a slug, or undefined where there is none. */
export function findSpecialty(slug: string): Specialty | undefined {
  return BY_SLUG.get(slug);
}
