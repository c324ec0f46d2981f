import { type Contrast, type Stated, attributeOf, contrast } from '@second-opinion/core';
import {
  type Match,
  type PageReading,
  type PageSnapshot,
  addressFingerprint,
  institutionOf,
  matchPage,
  readPage,
} from '@second-opinion/page-reader';
import type { PageState, Recognition } from '../page/page-state.ts';
import type { IndexProgram, RecognitionIndex } from '../page/recognition-index.ts';
import type { Settings } from '../storage/settings.ts';

type Answers = Pick<Settings, 'confirmed' | 'denied'>;

/** All that can be known of a page without asking anybody. */
export function recognise(
  snapshot: PageSnapshot,
  index: RecognitionIndex | null,
  answers: Answers,
): Omit<PageState, 'token' | 'tabId'> {
  const { url, language } = snapshot;
  const owner = index === null ? null : institutionAt(url, index);
  const reading = readPage(snapshot, { country: owner?.country });
  if (index === null) {
    const nothing = { institution: null, contrasts: [], catalogueDate: null };
    return { url, language, reading, recognition: { kind: 'UNCHECKED' }, ...nothing };
  }
  const input = { url, canonical: snapshot.canonical, reading };
  const match = matchPage(input, { ...index, confirmed: answers.confirmed });
  const denied = answers.denied[addressFingerprint(url) ?? ''] ?? [];
  const recognition = toRecognition(match, index, denied);
  const program = recognition.kind === 'EXACT' ? recognition.program : null;
  return {
    url,
    language,
    reading,
    recognition,
    institution: program === null ? owner : institutionOfProgram(program, index),
    contrasts: program === null ? [] : contrastsOf(reading, program, index.compared),
    catalogueDate: index.date,
  };
}

/** Page against catalogue, on the attributes that the index covers. */
function contrastsOf(
  reading: PageReading,
  program: IndexProgram,
  compared: readonly string[],
): readonly Contrast[] {
  const page = reading.claims.map(({ attribute, value }): Stated => ({
    attribute,
    value,
    period: attributeOf(attribute).period(value) ?? reading.year,
  }));
  return contrast(page, program.facts).filter(({ attribute }) => compared.includes(attribute));
}

function toRecognition(
  match: Match,
  index: RecognitionIndex,
  denied: readonly string[],
): Recognition {
  switch (match.kind) {
    case 'NONE':
      return { kind: 'NONE' };
    case 'EXACT': {
      const program = index.programs.find(({ slug }) => slug === match.slug);
      if (program === undefined || denied.includes(match.slug)) return { kind: 'NONE' };
      return { kind: 'EXACT', program, by: match.by };
    }
    case 'LIKELY': {
      const candidates = match.candidates.flatMap(({ slug, reasons }) => {
        const program = index.programs.find((known) => known.slug === slug);
        if (program === undefined || denied.includes(slug)) return [];
        return [{ program, reasons, institution: institutionOfProgram(program, index) }];
      });
      return candidates.length === 0 ? { kind: 'NONE' } : { kind: 'LIKELY', candidates };
    }
  }
}

/** Whose page it is: by its domain, else by the program whose known address it is. */
function institutionAt(url: string, index: RecognitionIndex) {
  const slug = institutionOf(url, index)?.slug ?? institutionOfAddress(url, index);
  return index.institutions.find((institution) => institution.slug === slug) ?? null;
}

function institutionOfAddress(url: string, index: RecognitionIndex): string | null {
  const program = index.addresses[addressFingerprint(url) ?? ''];
  return index.programs.find(({ slug }) => slug === program)?.institution ?? null;
}

function institutionOfProgram(program: IndexProgram, index: RecognitionIndex) {
  return index.institutions.find(({ slug }) => slug === program.institution) ?? null;
}
