import { addressFingerprint } from '@second-opinion/page-reader';
import type { RecognitionIndex } from '../page/recognition-index.ts';

/** An address that the small index knows as one program's own. */
export const KNOWN_ADDRESS = 'https://www.alpha.edu.au/courses/psychiatry';

/** An index of one institution with two programs. */
export const SMALL_INDEX: RecognitionIndex = {
  version: 1,
  revision: '3',
  date: '2026-11-22',
  compared: ['duration', 'delivery'],
  institutions: [
    {
      slug: 'alpha',
      name: 'Alpha University',
      aliases: [],
      country: 'AU',
      domains: ['alpha.edu.au'],
    },
  ],
  programs: [
    {
      slug: 'alpha-psychiatry',
      shortName: 'MMed Psychiatry',
      name: 'Master of Medicine (Psychiatry)',
      award: 'MMed',
      institution: 'alpha',
      specialties: ['psychiatry'],
      umbrella: false,
      peers: 7,
      codes: [],
      facts: [
        {
          attribute: 'duration',
          qualifier: 'FULL_TIME',
          value: { studyMode: 'FULL_TIME', minMonths: 48, maxMonths: 48 },
          period: '2026',
        },
      ],
    },
    {
      slug: 'alpha-paediatrics',
      shortName: 'MMed Paediatrics',
      name: 'Master of Medicine (Paediatrics)',
      award: 'MMed',
      institution: 'alpha',
      specialties: ['paediatrics'],
      umbrella: false,
      peers: 2,
      codes: [],
      facts: [],
    },
  ],
  addresses: { [addressFingerprint(KNOWN_ADDRESS) ?? '']: 'alpha-psychiatry' },
  listings: {},
  wrong: {},
};
