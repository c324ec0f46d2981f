import { isDate } from '@second-opinion/core';
import { monthsOf } from '../duration-text.ts';
import type { Findings } from '../../register/findings.ts';
import type { ImportedCourse, Statement } from '../../register/imported.ts';
import { studyModeOf } from '../study-mode.ts';
import type { Presentation, XcriCourse } from './course-collector.ts';

/** A course of a catalogue with the claims that its presentations make; null, with a finding, where it cannot be told. */
export function toCourse(course: XcriCourse, findings: Findings): ImportedCourse | null {
  const { line, identifiers, title, provider, providerCode } = course;
  const subject = `${identifiers[0] ?? 'no identifier'} ${title}`;
  const code = identifiers.find((one) => !/^https?:/i.test(one)) ?? identifiers[0] ?? course.url;
  if (code === '' || title === '') {
    const reason = 'the course has no identifier or no title';
    findings.note({ kind: 'LEFT_OUT', line, reason, subject });
    return null;
  }
  const remark = (reason: string): void => findings.note({ kind: 'REMARK', line, reason, subject });
  const url = /^https?:\/\//i.test(course.url) ? course.url : null;
  const { presentations } = course;
  remarkCosts(presentations, remark);
  return {
    line,
    code,
    providerCode,
    provider,
    name: title,
    level: course.level === '' ? null : course.level,
    field: course.subject === '' ? null : course.subject,
    url,
    ended: false,
    statements: [
      ...durations(presentations, remark),
      ...intakes(presentations),
      ...languages(presentations),
    ],
  };
}

/** From the shortest to the longest of its presentations, for each study mode. */
function durations(
  presentations: readonly Presentation[],
  remark: (reason: string) => void,
): Statement[] {
  const stated = presentations.filter(({ duration }) => duration !== '');
  if (stated.some(({ duration }) => /approx/i.test(duration)))
    remark('the duration is approximate');
  if (stated.some(({ duration }) => monthsOf(duration) === null)) {
    remark('the duration is text that says no length');
  }
  const modes = Map.groupBy(stated, ({ studyMode }) => studyModeOf(studyMode));
  return [...modes].flatMap(([studyMode, own]): Statement[] => {
    const lengths = own.flatMap(({ duration }) => monthsOf(duration) ?? []);
    if (lengths.length === 0) return [];
    const minMonths = Math.min(...lengths.map(({ min }) => min));
    const maxMonths = Math.max(...lengths.map(({ max }) => max));
    return [{ attribute: 'duration', value: { studyMode, minMonths, maxMonths } }];
  });
}

/** A start of the year 0 or 9999 is a slip of the pen. */
function intakes(presentations: readonly Presentation[]): Statement[] {
  const months = presentations
    .filter(({ start }) => isDate(start) && start > '1990' && start < '2200')
    .map(({ start }) => Number(start.slice(5, 7)));
  return [...new Set(months)]
    .toSorted((a, b) => a - b)
    .map((month) => ({ attribute: 'intake', value: { month } }));
}

function languages(presentations: readonly Presentation[]): Statement[] {
  const codes = presentations
    .map(({ language }) => language.toLowerCase())
    .filter((language) => /^[a-z]{2}$/.test(language));
  return [...new Set(codes)].map((code) => ({ attribute: 'language', value: { code } }));
}

/** The format has costs as free text: none of it says in a form whom a price is for and what it pays. */
function remarkCosts(
  presentations: readonly Presentation[],
  remark: (reason: string) => void,
): void {
  for (const cost of new Set(presentations.map((one) => one.cost).filter((text) => text !== ''))) {
    if (/^0+(?:\.0+)?$/.test(cost)) remark('the cost is 0, which is no price: it is not known');
    else if (/^\d+(?:\.\d+)?$/.test(cost))
      remark('the cost is a number without a currency, so no fee is taken');
    else remark('the cost is free text, so no fee is taken');
  }
}
