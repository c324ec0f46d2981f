/** What a reader can weigh. Each has a value function on a stated scale: docs/methods/fit.md. */
export const CRITERIA = [
  'duration',
  'cost',
  'studyMode',
  'traineePay',
  'research',
  'clinicalTraining',
  'assessment',
  'delivery',
  'location',
  'language',
  'recognition',
] as const;
export type Criterion = (typeof CRITERIA)[number];

const LABELS: Readonly<Record<Criterion, string>> = {
  duration: 'Duration',
  cost: 'Cost',
  studyMode: 'Study mode',
  traineePay: 'Pay while training',
  research: 'Research',
  clinicalTraining: 'Clinical training',
  assessment: 'Assessment',
  delivery: 'Delivery',
  location: 'Location',
  language: 'Language',
  recognition: 'Recognition',
};

/** A criterion as a reader sees it: "Clinical training". */
export function criterionLabel(criterion: Criterion): string {
  return LABELS[criterion];
}

/** What a reader can want of a program. Each sets out with weights that the reader can change. */
export const GOALS = [
  'SPECIALIST_REGISTRATION',
  'RESEARCH_CAREER',
  'CLINICAL_SKILL',
  'STUDY_BESIDE_WORK',
] as const;
export type Goal = (typeof GOALS)[number];
