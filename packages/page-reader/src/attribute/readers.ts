import type { Gathered } from '../gather/gather.ts';
import type { ReadClaim } from '../page-reading.ts';
import { readCredits } from './credits.ts';
import { readDelivery } from './delivery.ts';
import { readDuration } from './duration.ts';
import { readIntake } from './intake.ts';
import type { Subject } from './reader.ts';
import { readTuition } from './tuition.ts';

/** Every attribute that a page can be read for, in the order of core's registry. One file each. */
export const READERS: readonly ((gathered: Gathered, subject: Subject) => readonly ReadClaim[])[] =
  [readDuration, readTuition, readDelivery, readIntake, readCredits];
