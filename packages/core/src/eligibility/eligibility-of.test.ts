import { describe, expect, it } from 'vitest';
import type { Admission } from '../attribute/admission.ts';
import type { Profile } from '../profile.ts';
import { TODAY, makeClaim } from '../testing/claims.ts';
import { makeProgram } from '../testing/decision.ts';
import { addMonths } from './add-months.ts';
import { type Eligibility, eligibilityOf } from './eligibility-of.ts';

const source = { id: 'example/admissions' };

function answer(requirements: readonly Admission[], profile: Profile): Eligibility {
  const claims = requirements.map((value) => makeClaim('admission', value, { source }));
  return eligibilityOf(makeProgram(claims), { profile, today: TODAY });
}

const degree: Admission = { kind: 'MEDICAL_DEGREE', required: true };
const experience: Admission = { kind: 'CLINICAL_EXPERIENCE', minMonths: 24, required: true };

describe('eligibility', () => {
  it('is unknown with its reason where no source states a requirement', () => {
    const none = answer([], { medicalDegree: true });
    expect(none.status).toBe('UNKNOWN');
    expect(none.unknown).toEqual({ kind: 'NOT_STATED', what: 'what is required to apply' });
  });

  it('says of what is not required that lacking it bars nobody', () => {
    const post: Admission = { kind: 'TRAINING_POST', required: false };
    const met = answer([degree, post], { medicalDegree: true, trainingPost: false });
    expect(met.status).toBe('MET');
    expect(met.groups[1]?.requirements[0]).toMatchObject({
      status: 'NOT_MET',
      text: 'You do not have a training post. It is not required.',
    });
  });

  it('is met where every requirement is', () => {
    const met = answer([degree, experience], { medicalDegree: true, experienceMonths: 24 });
    expect(met).toMatchObject({ status: 'MET', missing: [], toCheck: [], metOn: null });
  });

  it('names the claim, the field that is silent, and stays open for it', () => {
    const open = answer([degree], {});
    expect(open.status).toBe('UNKNOWN');
    const [requirement] = open.groups[0]?.requirements ?? [];
    expect(requirement).toMatchObject({ reason: 'PROFILE_SILENT', field: 'medicalDegree' });
    expect(requirement?.claims).toHaveLength(1);
  });

  it.each([undefined, [], [{ name: 'MRCP Part 1' }]])(
    'leaves an examination that is sat when applying open, with %j taken',
    (exams) => {
      const exam = 'Departmental entrance evaluation';
      const asked = answer([{ kind: 'ENTRANCE_EXAM', exam, required: true }], { exams });
      expect(asked.groups[0]?.requirements[0]).toMatchObject({
        status: 'UNKNOWN',
        reason: 'DECIDED_LATER',
      });
    },
  );

  it('bars whoever lacks an examination that is taken beforehand', () => {
    const asked = answer([{ kind: 'ENTRANCE_EXAM', exam: 'MRCP Part 1', required: true }], {
      exams: [{ name: 'GRE' }],
    });
    expect(asked.status).toBe('NOT_MET');
  });

  it("leaves the institution's own scale of English to be compared with the test taken", () => {
    const band: Admission = { kind: 'ENGLISH', exam: 'Own band', minScore: '7', required: true };
    const asked = answer([band], { englishTests: [{ name: 'IELTS', score: '6' }] });
    expect(asked.groups[0]?.requirements[0]?.reason).toBe('NOT_STATED_EXACTLY');
    expect(answer([band], { englishTests: [] }).status).toBe('NOT_MET');
  });

  it('says how many months are missing and when they will be complete', () => {
    const short = answer([degree, experience], { medicalDegree: true, experienceMonths: 19 });
    expect(short).toMatchObject({ status: 'NOT_MET', metOn: '2027-04-22' });
    expect(short.missing).toEqual([
      'Clinical experience: 2 years: You lack 5 months of the 2 years asked for: complete on 2027-04-22 if you go on working.',
    ]);
  });

  it('names no day where more than experience is missing', () => {
    expect(
      answer([degree, experience], { medicalDegree: false, experienceMonths: 0 }).metOn,
    ).toBeNull();
  });

  it('leaves a condition that only a person can judge to the reader', () => {
    const value = { ...experience, note: 'Postings in Singapore.' };
    const open = answer([value], { experienceMonths: 40 });
    expect(open.status).toBe('UNKNOWN');
    expect(open.toCheck[0]).toContain('Check the condition that is stated.');
    expect(answer([value], { experienceMonths: 4 }).status).toBe('NOT_MET');
  });

  it.each([
    [{ medicalDegree: true, otherDegrees: [] }, 'MET'],
    [{ medicalDegree: false, otherDegrees: ['DOCTORATE'] }, 'MET'],
    [{ medicalDegree: false, otherDegrees: [] }, 'NOT_MET'],
    [{ medicalDegree: false }, 'UNKNOWN'],
  ] as const)('takes one alternative of a group as enough: %j is %s', (profile, status) => {
    const group = 'degree';
    const other: Admission = { kind: 'OTHER_DEGREE', required: true, group };
    expect(answer([{ ...degree, group }, other], profile).status).toBe(status);
  });

  it('reads English tests as alternatives of one another', () => {
    const tests: Admission[] = [
      { kind: 'ENGLISH', exam: 'IELTS', minScore: '7.0', required: true },
      { kind: 'ENGLISH', exam: 'TOEFL iBT', minScore: '100', required: true },
    ];
    const withTest = (name: string, score: string): Profile => ({
      englishTests: [{ name, score }],
    });
    expect(answer(tests, withTest('IELTS Academic', '7.5')).status).toBe('MET');
    expect(answer(tests, withTest('TOEFL iBT', '99')).status).toBe('NOT_MET');
    expect(answer(tests, withTest('TOEFL', '110')).status).toBe('UNKNOWN');
    expect(answer(tests, { englishTests: [] }).status).toBe('NOT_MET');
    expect(answer(tests, {}).status).toBe('UNKNOWN');
  });

  it('does not hold the lack of another degree against a medical one', () => {
    const value: Admission = { kind: 'OTHER_DEGREE', required: true, note: '2:1 or an MBBS.' };
    const doctor = answer([value], { medicalDegree: true, otherDegrees: [] });
    expect(doctor.status).toBe('UNKNOWN');
    expect(doctor.toCheck[0]).toContain('2:1 or an MBBS.');
    expect(answer([value], { medicalDegree: false, otherDegrees: [] }).status).toBe('NOT_MET');
  });

  it('does not guess which of several named tests a score is for', () => {
    const value: Admission = {
      kind: 'ENTRANCE_EXAM',
      exam: 'USMLE and GRE, or MCAT',
      required: true,
    };
    expect(answer([value], { exams: [{ name: 'GRE' }] }).status).toBe('UNKNOWN');
  });

  it('knows registration in the program’s country, and leaves another one open', () => {
    const value: Admission = { kind: 'MEDICAL_REGISTRATION', required: true };
    expect(answer([value], { registrations: [{ country: 'GB' }] }).status).toBe('MET');
    expect(answer([value], { registrations: [{ country: 'PK' }] }).status).toBe('UNKNOWN');
    expect(answer([value], { registrations: [] }).status).toBe('NOT_MET');
  });

  it('bars nobody for what is preferred, or needed later', () => {
    const later: Admission = {
      kind: 'ENTRANCE_EXAM',
      exam: 'FCP',
      required: true,
      moment: 'TO_GRADUATE',
    };
    const preferred: Admission = { kind: 'REFERENCES', required: false };
    const profile = { medicalDegree: true, exams: [], references: false };
    const met = answer([degree, later, preferred], profile);
    expect(met.status).toBe('MET');
    expect(met.groups.map((group) => group.status)).toEqual(['MET', 'NOT_MET', 'NOT_MET']);
  });

  it('leaves the interview to the day of the interview', () => {
    const [group] = answer([{ kind: 'INTERVIEW', required: true }], {}).groups;
    expect(group?.requirements[0]?.reason).toBe('DECIDED_LATER');
  });
});

describe('requirements of which one is enough', () => {
  const experienced = (minMonths: number, group?: string): Admission => ({
    kind: 'CLINICAL_EXPERIENCE',
    minMonths,
    required: true,
    group,
  });

  it('stand in one group, which is named by a single sentence', () => {
    const group = 'degree';
    const asked = answer([{ ...degree, group }, experienced(24, group)], {
      medicalDegree: false,
      experienceMonths: 12,
    });
    expect(asked.groups).toHaveLength(1);
    expect(asked.groups[0]).toMatchObject({ group, moment: 'TO_APPLY', status: 'NOT_MET' });
    expect(asked.groups[0]?.requirements.map((requirement) => requirement.group)).toEqual([
      group,
      group,
    ]);
    expect(asked.missing).toHaveLength(1);
    expect(asked.missing[0]).toMatch(/^One of these: Medical degree.* Or Clinical experience/);
    expect(asked.metOn).toBe('2027-11-22');
  });

  it('are not required where none of them is, and are where one is', () => {
    const group = 'either';
    const preferred: Admission = { ...degree, required: false, group };
    const reference: Admission = { kind: 'REFERENCES', required: false, group };
    expect(answer([preferred, reference], {}).groups[0]?.required).toBe(false);
    const both = answer([preferred, { ...reference, required: true }], {});
    expect(both.groups[0]?.required).toBe(true);
    expect(both.status).toBe('UNKNOWN');
  });

  it('are held apart by the moment at which they are asked for', () => {
    const group = 'exam';
    const exam: Admission = { kind: 'ENTRANCE_EXAM', exam: 'GRE', required: true, group };
    const later: Admission = { ...exam, moment: 'TO_PROGRESS' };
    const asked = answer([exam, later], { exams: [{ name: 'GRE' }] });
    expect(asked.groups.map(({ moment }) => moment)).toEqual(['TO_APPLY', 'TO_PROGRESS']);
  });

  it('name the English tests as a group, but not one that stands alone', () => {
    const ielts: Admission = { kind: 'ENGLISH', exam: 'IELTS', required: true };
    const toefl: Admission = { kind: 'ENGLISH', exam: 'TOEFL iBT', required: true };
    expect(answer([ielts], {}).groups[0]?.group).toBeNull();
    const [both, ...others] = answer([ielts, toefl], {}).groups;
    expect(both?.group).toBe('english');
    expect(both?.requirements).toHaveLength(2);
    expect(others).toEqual([]);
  });

  it('are complete on the earliest day of a group, and the latest of all groups', () => {
    const asked = answer(
      [experienced(24, 'a'), experienced(36, 'a'), experienced(30, 'b'), experienced(60, 'b')],
      { experienceMonths: 12 },
    );
    expect(asked.metOn).toBe('2028-05-22');
  });

  it('name no day where another group than that of experience stands in the way', () => {
    const group = 'a';
    const asked = answer([degree, experienced(24, group), experienced(36, group)], {
      medicalDegree: false,
      experienceMonths: 12,
    });
    expect(asked.metOn).toBeNull();
  });
});

describe('the claims behind a requirement', () => {
  it('are all that state it, and none that states another', () => {
    const claims = [
      makeClaim('admission', degree, { source }),
      makeClaim('admission', degree, { source: { id: 'example/handbook' } }),
      makeClaim('admission', experience, { source }),
    ];
    const applicant = { profile: {}, today: TODAY };
    const { groups } = eligibilityOf(makeProgram(claims), applicant);
    const [first, second] = groups.map((group) => group.requirements[0]?.claims);
    expect(first).toEqual([claims[0]?.id, claims[1]?.id]);
    expect(second).toEqual([claims[2]?.id]);
  });
});

describe('months from a day', () => {
  it.each([
    ['2026-11-22', 5, '2027-04-22'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-01-31', 13, '2027-02-28'],
  ])('%s and %i months are %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });
});
