const COMMON = {
  institution: 'University of Sydney',
  country: 'AU',
  page: 'https://www.sydney.edu.au/courses/master-of-medicine-psychotherapy',
  added: '2026-11-20T21:40:00.000Z',
} as const;

/** A shortlist as a reader may have it. */
export const SHORTLIST = [
  {
    ...COMMON,
    slug: 'sydney-mmed-psychotherapy',
    name: 'Master of Medicine (Psychotherapy)',
    status: 'PREPARING',
    note: 'Ask for the part-time plan in writing. Two references needed.',
    deadlines: [
      { date: '2027-01-15', label: 'Applications close' },
      { date: '2027-02-01', label: 'Fees due' },
    ],
  },
  {
    ...COMMON,
    slug: 'sydney-mmed-psychiatry',
    name: 'Master of Medicine (Psychiatry)',
    status: 'CONSIDERING',
    note: '',
    deadlines: [],
  },
];
