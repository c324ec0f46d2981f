import { type CatalogueProgram, loadCatalogue, loadReference } from '@second-opinion/catalogue';
import { type Profile, readProfile, referenceFigures } from '@second-opinion/core';
import type { DecisionInput } from './decide-in-browser.ts';

/** A registrar in Pakistan with an offer for every field that a reckoning can use. */
const PROFILE = {
  citizenships: ['PK'],
  residence: 'PK',
  currency: 'USD',
  studyMode: 'FULL_TIME',
  medicalDegree: true,
  otherDegrees: ['BACHELOR'],
  registrations: [{ country: 'PK' }],
  experienceMonths: 60,
  trainingPost: true,
  references: true,
  exams: [
    { name: 'FC Orth(SA) Primary' },
    { name: 'Primary MMed (Surgery)' },
    { name: 'full MRCS' },
  ],
  englishTests: [{ name: 'IELTS', score: '7' }],
  pay: { minor: 1_800_000, currency: 'USD' },
  taxRate: 0.15,
  payGrowth: 0.01,
  keptPay: { fullTime: 0.2, partTime: 0.7 },
  presentLivingCosts: { minor: 60_000, currency: 'USD' },
  relocationCost: { minor: 250_000, currency: 'USD' },
  examinationAttempts: { min: 1, max: 3 },
  payAfter: { kind: 'OWN', from: { minor: 3_000_000, currency: 'USD' } },
  completionChance: 0.9,
  recognitionChance: 0.8,
  discountRate: 0.05,
  horizonYears: 25,
  goals: ['SPECIALIST_REGISTRATION', 'CLINICAL_SKILL'],
  weights: { cost: 3, duration: 2, research: 1, clinicalTraining: 3, recognition: 3, location: 1 },
};

/** Euro rates of about November 2026: their size matters to no timing. */
const RATES = [
  ['AUD', '1.77'],
  ['GBP', '0.87'],
  ['HKD', '9.1'],
  ['INR', '102'],
  ['MYR', '4.8'],
  ['SGD', '1.5'],
  ['USD', '1.17'],
  ['ZAR', '20'],
] as const;

/**
 * The programs of the catalogue that say the most, as many as asked, with a whole profile.
 * @throws when the catalogue does not load or the profile has a fault.
 */
export async function decisionInput(count: number, today: string): Promise<DecisionInput> {
  const [catalogue, published] = await Promise.all([loadCatalogue(), loadReference()]);
  if (catalogue.kind !== 'LOADED' || published.kind !== 'LOADED') {
    throw new Error('the catalogue has faults; pnpm catalogue check names them');
  }
  const profile = wholeProfile();
  const programs = catalogue.institutions
    .flatMap(({ institution, programs: own }) =>
      own.map((program) => ({ program, place: institution })),
    )
    .toSorted((a, b) => weightOf(b.program) - weightOf(a.program))
    .slice(0, count)
    .map(({ program, place }) => ({
      slug: program.slug,
      name: program.name,
      country: place.country,
      city: place.city,
      claims: program.claims,
    }));
  const rates = RATES.map(([currency, perEuro]) => {
    return { date: today, currency, perEuro, source: 'round figures' };
  });
  const reference = referenceFigures(published.reference);
  return {
    programs,
    rates,
    context: { profile, reference, currency: 'USD', basis: 'TODAY', today },
  };
}

function weightOf(program: CatalogueProgram): number {
  return program.claims.length;
}

function wholeProfile(): Profile {
  const reading = readProfile(PROFILE);
  if (reading.kind === 'PROFILE') return reading.profile;
  throw new Error(reading.faults.map(({ field, message }) => `${field}: ${message}`).join('; '));
}
