/** What a reader keeps to themselves, each value such that it would be recognised anywhere. */
export const SECRETS = [
  '3123457',
  '0.2345',
  'citizenships',
  'experienceMonths',
  'SPECIALIST_REGISTRATION',
];

/** A profile as the extension stores it: a physician of Pakistan who wants to become a specialist. */
export const READER = {
  version: 1,
  profile: {
    citizenships: ['PK'],
    residence: 'PK',
    currency: 'USD',
    pay: { minor: 3_123_457, currency: 'USD' },
    taxRate: 0.2345,
    medicalDegree: true,
    registrations: [{ country: 'PK' }],
    experienceMonths: 10,
    livingCosts: { minor: 180_000, currency: 'USD' },
    presentLivingCosts: { minor: 60_000, currency: 'USD' },
    relocationCost: { minor: 300_000, currency: 'USD' },
    goals: ['SPECIALIST_REGISTRATION'],
    preferences: { countries: ['AU', 'GB'] },
    payAfter: { kind: 'OWN', from: { minor: 6_000_000, currency: 'USD' } },
  },
};

/** Ten programs of the catalogue whose cost is for the most part known. */
export const TEN = [
  'sydney-miph',
  'johns-hopkins-mph',
  'cape-town-mmed-neurosurgery',
  'botswana-mmed-paediatrics',
  'maastricht-mhpe',
  'melbourne-master-of-psychiatry',
  'nairobi-mmed-obstetrics-gynaecology',
  'nus-mmed-family-medicine',
  'james-cook-mph',
  'vanderbilt-msci',
];
