import type { Admission, AdmissionMoment } from '../attribute/admission.ts';
import { attributeOf } from '../attribute/registry.ts';
import { type Fact, type ProgramFacts, factsOf } from '../decision/program-facts.ts';
import type { UnknownReason } from '../decision/unknown-reason.ts';
import { allOf, anyOf, type Requirement, type RequirementStatus } from './requirement.ts';
import { type Applicant, verdictOn } from './verdict.ts';
import type { CoreWords } from '../words/core-words.ts';
import { wordsOf } from '../words/words-of.ts';

/** Requirements of which one is enough, or one that stands alone. */
export interface RequirementGroup {
  /** What the alternatives share; null for one that stands alone. */
  readonly group: string | null;
  readonly moment: AdmissionMoment;
  readonly required: boolean;
  readonly status: RequirementStatus;
  /** Never empty. */
  readonly requirements: readonly Requirement[];
}

/** Whether the reader can apply, requirement by requirement. A gate: it is never weighed against anything. */
export interface Eligibility {
  /** Over what is required to apply; `UNKNOWN` where no source states any requirement. */
  readonly status: RequirementStatus;
  /** Why nothing can be said at all; null where requirements are stated. */
  readonly unknown: UnknownReason | null;
  readonly groups: readonly RequirementGroup[];
  /** What stands in the way now: a sentence for each group that is not met, and each that is unknown. */
  readonly missing: readonly string[];
  readonly toCheck: readonly string[];
  /** The day from which experience stands in the way no longer, where it is all that does; ISO. */
  readonly metOn: string | null;
}

/** Answers the requirements of a program one by one for the reader. */
export function eligibilityOf(
  program: ProgramFacts,
  applicant: Omit<Applicant, 'country'>,
): Eligibility {
  const say = wordsOf(applicant);
  const facts = factsOf(program, 'admission');
  const groups = [...Map.groupBy(facts, groupKey).values()].map((group) =>
    toGroup(group, { ...applicant, country: program.country }),
  );
  const gates = groups.filter((group) => group.required && group.moment === 'TO_APPLY');
  const status = allOf(gates.map((group) => group.status));
  const failing = gates.filter((group) => group.status === 'NOT_MET');
  const open = gates.filter((group) => group.status === 'UNKNOWN');
  return {
    status,
    unknown: gates.length === 0 ? { kind: 'NOT_STATED', what: say.subject.requirements } : null,
    groups,
    missing: failing.map((group) => sentenceOf(group, say)),
    toCheck: open.map((group) => sentenceOf(group, say)),
    metOn: lastDay(failing),
  };
}

/** Alternatives share their group and moment; English tests are alternatives by nature; all else stands alone. */
function groupKey({ value, claim }: Fact<'admission'>): string {
  const moment = momentOf(value);
  if (value.group !== undefined) return `${moment}/group/${value.group}`;
  if (value.kind === 'ENGLISH') return `${moment}/english/${value.required}`;
  return `${moment}/claim/${claim.id}`;
}

function momentOf(value: Admission): AdmissionMoment {
  return value.moment ?? 'TO_APPLY';
}

function toGroup(facts: readonly Fact<'admission'>[], applicant: Applicant): RequirementGroup {
  const requirements = facts.map((fact) => toRequirement(fact, applicant));
  const [first] = facts;
  return {
    group: first?.value.group ?? (facts.length > 1 ? 'english' : null),
    moment: first === undefined ? 'TO_APPLY' : momentOf(first.value),
    // Some files mark alternatives as not required; that one of the group is, a single mark tells.
    required: facts.some(({ value }) => value.required),
    status: anyOf(requirements.map((requirement) => requirement.status)),
    requirements,
  };
}

function toRequirement(fact: Fact<'admission'>, applicant: Applicant): Requirement {
  const say = wordsOf(applicant);
  const { value, claim, resolution } = fact;
  const same = attributeOf('admission');
  const agreeing = resolution.agreeing.filter((other) => same.same(other.value, value));
  const verdict = verdictOn(value, applicant);
  const idle = verdict.status === 'NOT_MET' && !value.required && value.group === undefined;
  return {
    ...verdict,
    // Some sources name what they do not ask for.
    text: idle ? `${verdict.text} ${say.verdict.notRequired}` : verdict.text,
    label: same.format(value, say),
    kind: value.kind,
    moment: momentOf(value),
    required: value.required,
    group: value.group ?? null,
    claims: [claim.id, ...agreeing.map((other) => other.id)],
    certainty: resolution.certainty,
  };
}

function sentenceOf(group: RequirementGroup, say: CoreWords): string {
  const texts = group.requirements.map(({ label, text }) => say.named(label, text));
  return texts.length === 1 ? `${texts[0]}` : say.verdict.oneOf(texts);
}

/** Of each failing group the earliest way out counts, and of all groups the latest; null where one has none. */
function lastDay(failing: readonly RequirementGroup[]): string | null {
  const days = failing.map((group) => {
    const own = group.requirements.flatMap((entry) =>
      entry.gap === undefined ? [] : [entry.gap.metOn],
    );
    return own.toSorted()[0] ?? null;
  });
  if (days.length === 0 || days.includes(null)) return null;
  return (
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  );
}
