import type { Gathered } from '../gather/gather.ts';
import type { ReadClaim } from '../page-reading.ts';
import { readAdmission } from './admission.ts';
import { readAssessment } from './assessment.ts';
import { readClinicalTraining } from './clinical-training.ts';
import { readCredits } from './credits.ts';
import { readDelivery } from './delivery.ts';
import { readDuration } from './duration.ts';
import { readFee } from './fee.ts';
import { readIntake } from './intake.ts';
import { readLanguage } from './language.ts';
import type { Subject } from './reader.ts';
import { readResearch } from './research.ts';
import { readTuition } from './tuition.ts';

/** Every attribute that a page can be read for, in the order of core's registry. One file each. */
export const READERS: readonly ((gathered: Gathered, subject: Subject) => readonly ReadClaim[])[] =
  [
    readDuration,
    readClinicalTraining,
    readResearch,
    readTuition,
    readFee,
    readDelivery,
    readIntake,
    readAdmission,
    readAssessment,
    readCredits,
    readLanguage,
  ];
