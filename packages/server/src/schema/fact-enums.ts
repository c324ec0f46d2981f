import type {
  Audience,
  CLINICAL_TRAINING_KINDS,
  CREDIT_SYSTEMS,
  DELIVERY_MODES,
  RESEARCH_KINDS,
  TRAINEE_STATUSES,
  TUITION_MODES,
} from '@second-opinion/core';
import { builder } from './builder.ts';

type Described<Value extends string> = Readonly<Record<Value, { readonly description: string }>>;

/** Who pays a fee. */
export const PayerEnum = builder.enumType('Payer', {
  description: 'Who pays a fee; a fee for all students is one for either.',
  values: {
    DOMESTIC: { description: 'Students of the country, or of its union.' },
    INTERNATIONAL: { description: 'Students from abroad.' },
  } as const satisfies Described<Exclude<Audience, 'ALL'>>,
});

/** Where teaching takes place. */
export const DeliveryModeEnum = builder.enumType('DeliveryMode', {
  description: 'Where teaching takes place.',
  values: {
    ON_CAMPUS: { description: 'At the institution or its hospitals.' },
    ONLINE: { description: 'Online alone.' },
    HYBRID: { description: 'Partly online.' },
  } as const satisfies Described<(typeof DELIVERY_MODES)[number]>,
});

/** What research a program requires. */
export const ResearchKindEnum = builder.enumType('ResearchKind', {
  description: 'What research a program requires, in the order of weight.',
  values: {
    NONE: { description: 'A source says that there is none.' },
    OPTIONAL: { description: 'Research may be chosen.' },
    COMPONENT: { description: 'Research is a part; its form is not stated.' },
    PROJECT: { description: 'A project.' },
    DISSERTATION: { description: 'A dissertation.' },
    THESIS: { description: 'A thesis.' },
  } as const satisfies Described<(typeof RESEARCH_KINDS)[number]>,
});

/** How clinical work is part of a program. */
export const ClinicalTrainingKindEnum = builder.enumType('ClinicalTrainingKind', {
  description: 'How clinical work is part of a program.',
  values: {
    NONE: { description: 'A source says that there is none.' },
    COURSEWORK: { description: 'Clinical subjects are taught, away from the bedside.' },
    SUPERVISED_PRACTICE: { description: 'Practice under supervision.' },
    HOSPITAL_TRAINING: { description: 'Training in a post at a hospital.' },
    UNSPECIFIED: { description: 'An emphasis is stated, its form is not.' },
  } as const satisfies Described<(typeof CLINICAL_TRAINING_KINDS)[number]>,
});

/** Whether trainees are paid. */
export const TraineePayEnum = builder.enumType('TraineePay', {
  description: 'Whether trainees are paid.',
  values: {
    SALARIED: { description: 'Trainees hold a paid post.' },
    UNSALARIED: { description: 'Trainees are not paid.' },
    MIXED: { description: 'Some are paid, or for part of the time.' },
  } as const satisfies Described<(typeof TRAINEE_STATUSES)[number]>,
});

/** How much of the week one studies. */
export const StudyPaceEnum = builder.enumType('StudyPace', {
  description: 'How much of the week one studies.',
  values: {
    FULL_TIME: { description: 'Full-time.' },
    PART_TIME: { description: 'Part-time.' },
  } as const satisfies Described<(typeof TUITION_MODES)[number]>,
});

/** Credit systems. */
export const CreditSystemEnum = builder.enumType('CreditSystem', {
  description: 'A system of credits; none converts into another.',
  values: {
    CREDIT_POINTS_AU: { description: 'Australian credit points, by the institution.' },
    ECTS: { description: 'European Credit Transfer System: 60 a year.' },
    CATS: { description: 'British credits: 120 an undergraduate year, 180 a master.' },
    NQF: { description: 'South African National Qualifications Framework.' },
    US_CREDITS: { description: 'United States credit hours.' },
    UNITS: { description: 'Units of an institution of its own.' },
  } as const satisfies Described<(typeof CREDIT_SYSTEMS)[number]>,
});
