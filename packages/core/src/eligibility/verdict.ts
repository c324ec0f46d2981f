import type { Admission } from '../attribute/admission.ts';
import { formatMonths } from '../attribute/duration.ts';
import { countryName } from '../country.ts';
import type { Profile } from '../profile.ts';
import { addMonths } from './add-months.ts';
import { testVerdict } from './test-verdict.ts';
import type { Verdict } from './requirement.ts';

/** What a verdict rests on beside the requirement itself. */
export interface Applicant {
  readonly profile: Profile;
  /** The program's country, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO. */
  readonly today: string;
}

/** Whether the reader meets one requirement. A note that narrows it is never judged by us: it is handed on. */
export function verdictOn(value: Admission, applicant: Applicant): Verdict {
  const { profile } = applicant;
  switch (value.kind) {
    case 'MEDICAL_DEGREE':
      return yesOrNo(profile.medicalDegree, 'medicalDegree', 'a medical degree');
    case 'TRAINING_POST':
      return noted(yesOrNo(profile.trainingPost, 'trainingPost', 'a training post'), value.note);
    case 'REFERENCES':
      return yesOrNo(profile.references, 'references', 'references');
    case 'MEDICAL_REGISTRATION':
      return registrationVerdict(value, applicant);
    case 'CLINICAL_EXPERIENCE':
      return experienceVerdict(value, applicant);
    case 'OTHER_DEGREE':
      return otherDegreeVerdict(value, profile);
    case 'ENTRANCE_EXAM':
      return testVerdict(value, profile.exams, 'exams', 'entrance examination');
    case 'ENGLISH':
      return testVerdict(value, profile.englishTests, 'englishTests', 'English test');
    case 'INTERVIEW':
      return {
        status: 'UNKNOWN',
        reason: 'DECIDED_LATER',
        text: 'The interview comes after applying.',
      };
  }
}

function yesOrNo(answer: boolean | undefined, field: string, what: string): Verdict {
  if (answer === undefined) return silent(field, what);
  return answer
    ? { status: 'MET', reason: 'PROFILE_MEETS', text: `You have ${what}.` }
    : { status: 'NOT_MET', reason: 'PROFILE_FALLS_SHORT', text: `You do not have ${what}.` };
}

/** A verdict of silence: the field that would tell is named. */
export function silent(field: string, what: string): Verdict {
  const text = `Your profile does not say whether you have ${what}.`;
  return { status: 'UNKNOWN', reason: 'PROFILE_SILENT', text, field };
}

/** What is met as far as we can tell stays open where the source adds a condition of its own. */
function noted(verdict: Verdict, note: string | undefined): Verdict {
  if (verdict.status !== 'MET' || note === undefined) return verdict;
  const text = `${verdict.text} Check the condition: ${note}`;
  return { status: 'UNKNOWN', reason: 'CONDITION_TO_CHECK', text };
}

function registrationVerdict(value: Admission, { profile, country }: Applicant): Verdict {
  const { registrations } = profile;
  if (registrations === undefined) return silent('registrations', 'a registration as a doctor');
  if (registrations.some((registration) => registration.country === country)) {
    const text = `You are registered in ${countryName(country)}.`;
    return { status: 'MET', reason: 'PROFILE_MEETS', text };
  }
  const [first] = registrations;
  if (first === undefined) {
    const text = 'You are not registered as a doctor.';
    return { status: 'NOT_MET', reason: 'PROFILE_FALLS_SHORT', text };
  }
  const condition = value.note === undefined ? '' : ` It says: ${value.note}`;
  const text = `You are registered in ${countryName(first.country)}; check whether that is enough, or registration in ${countryName(country)} is meant.${condition}`;
  return { status: 'UNKNOWN', reason: 'CONDITION_TO_CHECK', text };
}

function experienceVerdict(value: Admission, { profile, today }: Applicant): Verdict {
  const has = profile.experienceMonths;
  if (has === undefined) return silent('experienceMonths', 'the clinical experience asked for');
  const needed = value.minMonths;
  if (needed === undefined) {
    const text =
      has === 0
        ? 'Experience is asked for, and you have none.'
        : `How much experience is asked for is not stated; you have ${monthsText(has)}.`;
    return has === 0
      ? { status: 'NOT_MET', reason: 'PROFILE_FALLS_SHORT', text }
      : { status: 'UNKNOWN', reason: 'NOT_STATED_EXACTLY', text };
  }
  if (has >= needed) {
    const text = `You have ${monthsText(has)} of the ${monthsText(needed)} asked for.`;
    return noted({ status: 'MET', reason: 'PROFILE_MEETS', text }, value.note);
  }
  const missing = needed - has;
  const metOn = addMonths(today, missing);
  return {
    status: 'NOT_MET',
    reason: 'PROFILE_FALLS_SHORT',
    text: `You lack ${monthsText(missing)} of the ${monthsText(needed)} asked for: complete on ${metOn} if you go on working.`,
    gap: { months: missing, metOn },
  };
}

function otherDegreeVerdict(value: Admission, profile: Profile): Verdict {
  const degrees = profile.otherDegrees;
  if (degrees === undefined) return silent('otherDegrees', 'another degree');
  if (degrees.length === 0 && profile.medicalDegree !== false) {
    const condition = value.note === undefined ? '' : ` It says: ${value.note}`;
    const text = `You have no degree but a medical one at most; check whether that counts.${condition}`;
    return { status: 'UNKNOWN', reason: 'CONDITION_TO_CHECK', text };
  }
  if (degrees.length === 0) {
    const text = 'You have no other degree.';
    return { status: 'NOT_MET', reason: 'PROFILE_FALLS_SHORT', text };
  }
  return noted(
    { status: 'MET', reason: 'PROFILE_MEETS', text: 'You have another degree.' },
    value.note,
  );
}

function monthsText(months: number): string {
  return formatMonths(months, months);
}
