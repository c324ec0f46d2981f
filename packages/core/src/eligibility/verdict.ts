import type { Admission } from '../attribute/admission.ts';
import { countryName } from '../country.ts';
import type { Profile } from '../profile.ts';
import { addMonths } from './add-months.ts';
import { testVerdict } from './test-verdict.ts';
import type { Verdict } from './requirement.ts';
import { findSpecialty } from '../specialty.ts';
import { specialtiesNamed } from './specialties-named.ts';
import type { Having } from '../words/judging-words.ts';
import type { CoreWords } from '../words/core-words.ts';
import { wordsOf } from '../words/words-of.ts';

/** What a verdict rests on beside the requirement itself. */
export interface Applicant {
  readonly profile: Profile;
  /** The program's country, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO. */
  readonly today: string;
  /** English where absent. */
  readonly words?: CoreWords | undefined;
}

/** Requirements whose conditions may be about a specialty. */
const IN_A_SPECIALTY: ReadonlySet<Admission['kind']> = new Set([
  'TRAINING_POST',
  'CLINICAL_EXPERIENCE',
  'MEDICAL_REGISTRATION',
]);

/**
 * Whether the reader meets one requirement. A condition in words stays the reader's to check; where it names
 * specialties, it is said whether theirs is among them.
 */
export function verdictOn(value: Admission, applicant: Applicant): Verdict {
  const verdict = kindVerdict(value, applicant);
  const named = IN_A_SPECIALTY.has(value.kind) ? specialtiesNamed(value.note ?? '') : [];
  if (verdict.reason !== 'CONDITION_TO_CHECK' || named.length === 0) return verdict;
  const { specialty } = applicant.profile;
  if (specialty === undefined) return { ...verdict, field: 'specialty' };
  const say = wordsOf(applicant);
  const nameOf = (slug: string): string => say.specialty(slug, findSpecialty(slug)?.name ?? slug);
  const text = named.includes(specialty)
    ? say.verdict.ownSpecialty(nameOf(specialty))
    : say.verdict.otherSpecialty(named.map(nameOf).join(', '), nameOf(specialty));
  return { ...verdict, text: `${verdict.text} ${text}` };
}

/** Whether the reader meets one requirement. A note that narrows it is never judged by us: it stands in the label. */
function kindVerdict(value: Admission, applicant: Applicant): Verdict {
  const { profile } = applicant;
  const say = wordsOf(applicant);
  switch (value.kind) {
    case 'MEDICAL_DEGREE':
      return yesOrNo(profile.medicalDegree, 'medicalDegree', say);
    case 'TRAINING_POST':
      return noted(yesOrNo(profile.trainingPost, 'trainingPost', say), value.note, say);
    case 'REFERENCES':
      return yesOrNo(profile.references, 'references', say);
    case 'MEDICAL_REGISTRATION':
      return registrationVerdict(applicant);
    case 'CLINICAL_EXPERIENCE':
      return experienceVerdict(value, applicant);
    case 'OTHER_DEGREE':
      return otherDegreeVerdict(value, profile, say);
    case 'ENTRANCE_EXAM':
      return testVerdict(value, profile.exams, 'exams', say.verdict);
    case 'ENGLISH':
      return testVerdict(value, profile.englishTests, 'englishTests', say.verdict);
    case 'INTERVIEW':
      return {
        status: 'UNKNOWN',
        reason: 'DECIDED_LATER',
        text: say.verdict.interview,
      };
  }
}

function yesOrNo(answer: boolean | undefined, what: Having, say: CoreWords): Verdict {
  if (answer === undefined) return silent(what, say);
  return answer
    ? { status: 'MET', reason: 'PROFILE_MEETS', text: say.verdict.has(what) }
    : { status: 'NOT_MET', reason: 'PROFILE_FALLS_SHORT', text: say.verdict.lacks(what) };
}

/** A verdict of silence: the field that would tell is named. */
export function silent(field: Having, say: CoreWords): Verdict {
  const text = say.verdict.silent(field);
  return { status: 'UNKNOWN', reason: 'PROFILE_SILENT', text, field };
}

/** What is met as far as we can tell stays open where the source adds a condition of its own. */
function noted(verdict: Verdict, note: string | undefined, say: CoreWords): Verdict {
  if (verdict.status !== 'MET' || note === undefined) return verdict;
  const text = say.verdict.condition(verdict.text);
  return { status: 'UNKNOWN', reason: 'CONDITION_TO_CHECK', text };
}

function registrationVerdict(applicant: Applicant): Verdict {
  const { profile, country } = applicant;
  const say = wordsOf(applicant);
  const { registrations } = profile;
  if (registrations === undefined) return silent('registrations', say);
  if (registrations.some((registration) => registration.country === country)) {
    const text = say.verdict.registeredIn(countryName(country, say.locale));
    return { status: 'MET', reason: 'PROFILE_MEETS', text };
  }
  const [first] = registrations;
  if (first === undefined) {
    const text = say.verdict.notRegistered;
    return { status: 'NOT_MET', reason: 'PROFILE_FALLS_SHORT', text };
  }
  const [own, wanted] = [first.country, country].map((code) => countryName(code, say.locale));
  const text = say.verdict.registeredElsewhere(`${own}`, `${wanted}`);
  return { status: 'UNKNOWN', reason: 'CONDITION_TO_CHECK', text };
}

function experienceVerdict(value: Admission, applicant: Applicant): Verdict {
  const { profile, today } = applicant;
  const say = wordsOf(applicant);
  const has = profile.experienceMonths;
  if (has === undefined) return silent('experienceMonths', say);
  const needed = value.minMonths;
  if (needed === undefined) {
    const text =
      has === 0 ? say.verdict.noExperience : say.verdict.experienceNotStated(say.months(has, has));
    return has === 0
      ? { status: 'NOT_MET', reason: 'PROFILE_FALLS_SHORT', text }
      : { status: 'UNKNOWN', reason: 'NOT_STATED_EXACTLY', text };
  }
  if (has >= needed) {
    const text = say.verdict.experienceMet(say.months(has, has), say.months(needed, needed));
    return noted({ status: 'MET', reason: 'PROFILE_MEETS', text }, value.note, say);
  }
  const missing = needed - has;
  const metOn = addMonths(today, missing);
  return {
    status: 'NOT_MET',
    reason: 'PROFILE_FALLS_SHORT',
    text: say.verdict.experienceShort(
      say.months(missing, missing),
      say.months(needed, needed),
      metOn,
    ),
    gap: { months: missing, metOn },
  };
}

function otherDegreeVerdict(value: Admission, profile: Profile, say: CoreWords): Verdict {
  const degrees = profile.otherDegrees;
  if (degrees === undefined) return silent('otherDegrees', say);
  if (degrees.length === 0 && profile.medicalDegree !== false) {
    const text = say.verdict.onlyMedicalDegree;
    return { status: 'UNKNOWN', reason: 'CONDITION_TO_CHECK', text };
  }
  if (degrees.length === 0) {
    const text = say.verdict.noOtherDegree;
    return { status: 'NOT_MET', reason: 'PROFILE_FALLS_SHORT', text };
  }
  return noted(
    { status: 'MET', reason: 'PROFILE_MEETS', text: say.verdict.has('otherDegrees') },
    value.note,
    say,
  );
}
