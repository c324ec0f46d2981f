import type { Rule } from './rule.ts';
import { academicYears } from './rules/academic-years.ts';
import { activeIsRecent } from './rules/active-is-recent.ts';
import { attributeValues } from './rules/attribute-values.ts';
import { awardSpelling } from './rules/award-spelling.ts';
import { canonicalForm } from './rules/canonical-form.ts';
import { claimsHaveSource } from './rules/claims-have-source.ts';
import { doubledClaims } from './rules/doubled-claims.ts';
import { durationsRunForward } from './rules/durations-run-forward.ts';
import { fileName } from './rules/file-name.ts';
import { groupsHaveAlternatives } from './rules/groups-have-alternatives.ts';
import { heldOnce } from './rules/held-once.ts';
import { knownAttributes } from './rules/known-attributes.ts';
import { knownCurrencies } from './rules/known-currencies.ts';
import { knownSources } from './rules/known-sources.ts';
import { knownSpecialties } from './rules/known-specialties.ts';
import { moneyAsText } from './rules/money-as-text.ts';
import { noteLength } from './rules/note-length.ts';
import { ownDomainPages } from './rules/own-domain-pages.ts';
import { ownDomains } from './rules/own-domains.ts';
import { ownWebsite } from './rules/own-website.ts';
import { periodsNearReading } from './rules/periods-near-reading.ts';
import { plausibleLengths } from './rules/plausible-lengths.ts';
import { plausibleTuition } from './rules/plausible-tuition.ts';
import { programIdPrefix } from './rules/program-id-prefix.ts';
import { readDates } from './rules/read-dates.ts';
import { sharedBySeveral } from './rules/shared-by-several.ts';
import { sharedProgramsKnown } from './rules/shared-programs-known.ts';
import { tidyText } from './rules/tidy-text.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { unknownKeys } from './rules/unknown-keys.ts';
import { unsharedCourseCodes } from './rules/unshared-course-codes.ts';
import { unsharedDomains } from './rules/unshared-domains.ts';
import { unsharedPages } from './rules/unshared-pages.ts';
import { usedSources } from './rules/used-sources.ts';

/** Every rule, in the order in which faults are reported; general ones come last. */
export const RULES: readonly Rule[] = [
  fileName,
  unknownKeys,
  uniqueIds,
  programIdPrefix,
  ownDomains,
  ownWebsite,
  unsharedDomains,
  knownSpecialties,
  awardSpelling,
  ownDomainPages,
  unsharedPages,
  unsharedCourseCodes,
  claimsHaveSource,
  knownSources,
  usedSources,
  readDates,
  periodsNearReading,
  activeIsRecent,
  sharedProgramsKnown,
  sharedBySeveral,
  doubledClaims,
  heldOnce,
  groupsHaveAlternatives,
  knownAttributes,
  knownCurrencies,
  moneyAsText,
  durationsRunForward,
  plausibleLengths,
  noteLength,
  academicYears,
  plausibleTuition,
  attributeValues,
  tidyText,
  canonicalForm,
];
