import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, rankPeers } from './peers.ts';

const SUBJECT: Candidate = {
  slug: 'sydney-mmed-paediatrics',
  institution: 'sydney',
  award: 'MMed',
  name: 'Master of Medicine (Paediatrics)',
  specialties: ['paediatrics'],
  country: 'AU',
  region: 'Australia and New Zealand',
  umbrella: false,
  status: 'ACTIVE',
  known: 8,
};

const FAR: Candidate = {
  ...SUBJECT,
  slug: 'far',
  award: 'MSc',
  specialties: ['urology'],
  country: 'GB',
  region: 'Northern Europe',
};

const rank = (...candidates: readonly Partial<Candidate>[]) =>
  rankPeers(
    SUBJECT,
    candidates.map((candidate, place) => ({ ...FAR, slug: `c${place}`, ...candidate })),
  );

const order = (...candidates: readonly Partial<Candidate>[]): string[] =>
  rank(...candidates).map(({ program }) => program.slug);

describe('rankPeers', () => {
  it('puts the same specialty before award and region together', () => {
    const near = { award: 'MMed', region: SUBJECT.region };
    expect(
      order({ slug: 'near', ...near }, { slug: 'same', specialties: ['paediatrics'] }),
    ).toEqual(['same', 'near']);
  });

  it('puts the same award before the region, and the country before its region', () => {
    const same = { specialties: ['paediatrics', 'urology'] };
    const found = order(
      { slug: 'region', ...same, region: SUBJECT.region },
      { slug: 'country', ...same, region: SUBJECT.region, country: 'AU' },
      { slug: 'award', ...same, award: 'MMed' },
      { slug: 'only', ...same },
    );
    expect(found).toEqual(['award', 'country', 'region', 'only']);
  });

  it('says in words why each is a peer', () => {
    const [peer] = rank({
      specialties: ['paediatrics'],
      award: 'MMed',
      country: 'AU',
      region: SUBJECT.region,
    });
    expect(peer?.reasons).toEqual(['same specialty', 'same award', 'same country']);
  });

  it('takes a program of another specialty only for award and region together', () => {
    const near = { award: 'MMed', region: SUBJECT.region };
    expect(order(near, { award: 'MMed' }, { region: SUBJECT.region })).toEqual(['c0']);
  });

  it('is content with the award alone where nothing is nearer, and with no less', () => {
    expect(order({ award: 'MMed' }, { region: SUBJECT.region })).toEqual(['c0']);
  });

  it('lets institutions take turns among equals', () => {
    const same = { specialties: ['paediatrics'] };
    const found = order(
      { slug: 'a1', ...same, institution: 'a', known: 9 },
      { slug: 'a2', ...same, institution: 'a', known: 8 },
      { slug: 'b1', ...same, institution: 'b', known: 1 },
    );
    expect(found).toEqual(['a1', 'b1', 'a2']);
  });

  it('leaves out the program itself and closed ones', () => {
    const same = { specialties: ['paediatrics'] };
    expect(order({ ...same, slug: SUBJECT.slug }, { ...same, status: 'DISCONTINUED' })).toEqual([]);
  });

  it('does not count "other" as a specialty, nor "Other" as an award, nor an unknown region as one', () => {
    const subject = { ...SUBJECT, slug: null, award: 'Other', specialties: ['other'], region: '' };
    const candidate = { ...FAR, award: 'Other', specialties: ['other'], region: '' };
    expect(rankPeers(subject, [candidate])).toEqual([]);
    const mmed = { ...subject, award: 'MMed' };
    const [peer] = rankPeers(mmed, [{ ...candidate, award: 'MMed' }]);
    expect(peer?.reasons).toEqual(['same award']);
  });

  it('takes a Master of Surgery for no Master of Science, and for one that is written otherwise', () => {
    const subject = {
      ...SUBJECT,
      award: 'MS',
      name: 'Master of Surgery',
      specialties: ['surgery'],
    };
    const candidates = [
      { ...FAR, slug: 'science', award: 'MS', name: 'Master of Science in Urology' },
      { ...FAR, slug: 'surgery', award: 'ChM', name: 'ChM Urology' },
    ];
    expect(rankPeers(subject, candidates).map(({ program }) => program.slug)).toEqual(['surgery']);
  });

  it('compares an institution’s whole offering with those of others', () => {
    const whole = { ...SUBJECT, specialties: ['other'], umbrella: true };
    const [peer] = rankPeers(whole, [{ ...FAR, specialties: ['other'], umbrella: true }]);
    expect(peer?.reasons).toEqual(['also an institution’s whole offering']);
  });

  it('breaks ties by what is known, then by slug, whatever the order of the input', () => {
    const same = { specialties: ['paediatrics'] };
    expect(
      order({ ...same, slug: 'b' }, { ...same, slug: 'a' }, { ...same, slug: 'z', known: 9 }),
    ).toEqual(['z', 'a', 'b']);
    const anyCandidates = fc.uniqueArray(
      fc.record({
        slug: fc.string({ minLength: 1, maxLength: 2 }),
        award: fc.constantFrom('MMed', 'MSc', 'Other'),
        specialties: fc.subarray(['paediatrics', 'urology', 'other'], { minLength: 1 }),
        region: fc.constantFrom(SUBJECT.region, 'Northern Europe'),
        country: fc.constantFrom('AU', 'GB'),
        known: fc.nat({ max: 3 }),
      }),
      { selector: ({ slug }) => slug },
    );
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        expect(order(...candidates.toReversed())).toEqual(order(...candidates));
      }),
    );
  });
});
