import { isDate } from '@second-opinion/core';
import type { XmlStep } from '../reading/xml-steps.ts';

/** One time that a course is held, as written. */
export interface Presentation {
  readonly duration: string;
  readonly studyMode: string;
  readonly attendance: string;
  /** ISO day where the file has it in that form. */
  readonly start: string;
  readonly language: string;
  readonly cost: string;
}

/** A course of a catalogue, as written. */
export interface XcriCourse {
  readonly line: number;
  readonly provider: string | null;
  readonly providerCode: string | null;
  readonly identifiers: readonly string[];
  readonly title: string;
  readonly url: string;
  readonly subject: string;
  readonly level: string;
  readonly presentations: readonly Presentation[];
}

/** What a catalogue says of itself. */
export interface XcriCatalogue {
  readonly provider: string | null;
  readonly url: string | null;
  /** ISO day. */
  readonly generated: string | null;
}

type Draft = Record<string, string>;

/** Puts courses together as the steps of a catalogue go by. */
export function courseCollector(): {
  /** @returns a course where the step ends one. */
  readonly take: (step: XmlStep) => XcriCourse | null;
  readonly catalogue: () => XcriCatalogue;
} {
  const path: string[] = [];
  let catalogue: XcriCatalogue = { provider: null, url: null, generated: null };
  let provider: Draft = {};
  let course: Draft & { line?: string } = {};
  let identifiers: string[] = [];
  let presentations: Draft[] = [];
  let text = '';

  const open = (step: Extract<XmlStep, { kind: 'OPEN' }>): void => {
    path.push(step.name);
    text = '';
    if (step.name === 'catalog' && path.length === 1) {
      const day = step.attributes.get('generated')?.slice(0, 10) ?? '';
      catalogue = { ...catalogue, generated: isDate(day) ? day : null };
    }
    if (within(path, 'provider')) provider = {};
    if (within(path, 'course'))
      [course, identifiers, presentations] = [{ line: String(step.line) }, [], []];
    if (within(path, 'course/presentation')) presentations.push({});
    const day = step.attributes.get('dtf') ?? '';
    if (within(path, 'course/presentation/start') && isDate(day))
      assign(presentations.at(-1), 'startDay', day);
    const interval = step.attributes.get('interval') ?? '';
    if (within(path, 'course/presentation/duration'))
      assign(presentations.at(-1), 'interval', interval);
  };

  const close = (): XcriCourse | null => {
    const value = text.replaceAll(/\s+/g, ' ').trim();
    const name = path.at(-1) ?? '';
    let ended: XcriCourse | null = null;
    if (within(path.slice(0, -1), 'provider') && name !== 'course') assign(provider, name, value);
    if (within(path.slice(0, -1), 'course')) {
      if (name === 'identifier') identifiers.push(value);
      else assign(course, name, value);
    }
    if (within(path.slice(0, -1), 'course/qualification'))
      assign(course, `qualification ${name}`, value);
    if (within(path.slice(0, -1), 'course/presentation')) assign(presentations.at(-1), name, value);
    if (within(path, 'course')) {
      ended = finished(provider, course, identifiers, presentations);
      const url = provider['url'] ?? null;
      if (catalogue.provider === null) catalogue = { ...catalogue, provider: ended.provider, url };
    }
    path.pop();
    text = '';
    return ended;
  };

  return {
    take: (step) => {
      if (step.kind === 'TEXT') text += step.text;
      else if (step.kind === 'OPEN') open(step);
      else return close();
      return null;
    },
    catalogue: () => catalogue,
  };
}

/** Whether a path is the one of an element below the catalogue's provider; a venue has a provider too, which is another. */
function within(path: readonly string[], element: string): boolean {
  const whole = element === 'provider' ? 'catalog/provider' : `catalog/provider/${element}`;
  return path.join('/') === whole;
}

/** What stands first counts: later ones are translations or details. */
function assign(draft: Draft | undefined, name: string, value: string): void {
  if (draft !== undefined && value !== '') draft[name] ??= value;
}

function finished(
  provider: Draft,
  course: Draft,
  identifiers: readonly string[],
  presentations: readonly Draft[],
): XcriCourse {
  const of = (draft: Draft, name: string): string => draft[name] ?? '';
  return {
    line: Number(course['line']),
    provider: provider['title'] ?? null,
    providerCode: provider['identifier'] ?? null,
    identifiers,
    title: of(course, 'title'),
    url: of(course, 'url'),
    subject: of(course, 'subject'),
    level: of(course, 'qualification educationLevel') || of(course, 'qualification title'),
    presentations: presentations.map((draft) => ({
      duration: of(draft, 'interval') || of(draft, 'duration'),
      studyMode: of(draft, 'studyMode'),
      attendance: of(draft, 'attendanceMode'),
      start: of(draft, 'startDay') || of(draft, 'start').slice(0, 10),
      language: of(draft, 'languageOfInstruction'),
      cost: of(draft, 'cost'),
    })),
  };
}
