import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awardKind } from './award.ts';

describe('awardKind', () => {
  it.each([
    ['Master of Surgery', ['clinical-research'], 'Master of Surgery'],
    ['Master of Paediatric Surgery (Clinical)', ['paediatric-surgery'], 'Master of Surgery'],
    ['Master of Science in Bioethics', ['other'], 'Master of Science'],
    ['Master of Science in Surgery', ['surgery'], 'Master of Science'],
    ["Professional Master's in Translational Science", ['clinical-research'], 'Master of Science'],
    ['MS in Clinical Research', ['clinical-research'], 'Master of Science'],
    ['MS (Residency)', ['surgery'], 'Master of Surgery'],
    ['MS in Orthopaedics', ['other', 'orthopaedics'], 'Master of Surgery'],
    ['', [], 'Master of Science'],
  ])('reads an MS called "%s" in %j as a %s', (name, specialties, kind) => {
    expect(awardKind({ award: 'MS', name, specialties })).toBe(kind);
  });

  it.each([
    ['ChM', 'MCh'],
    ['MSurg', 'ChM'],
    ['MSc', 'ScM'],
    ['MMSc', 'MMedSci'],
  ])('takes %s and %s for one award', (one, other) => {
    const rest = { name: 'x', specialties: ['urology'] };
    expect(awardKind({ award: one, ...rest })).toBe(awardKind({ award: other, ...rest }));
  });

  it('keeps medicine, medical education and medical science apart', () => {
    const kinds = ['MMed', 'MMEd', 'MMedSc', 'MSc'].map((award) =>
      awardKind({ award, name: '', specialties: [] }),
    );
    expect(new Set(kinds).size).toBe(4);
  });

  it('gives every other abbreviation a kind of its own, and "Other" none', () => {
    expect(awardKind({ award: 'Other', name: 'x', specialties: [] })).toBeNull();
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (award, name) => {
        fc.pre(!['MS', 'Other', 'MSc', 'ScM', 'SM', 'ChM', 'MCh', 'MSurg'].includes(award));
        fc.pre(!award.startsWith('MM'));
        expect(awardKind({ award, name, specialties: [] })).toBe(award);
      }),
    );
  });
});
