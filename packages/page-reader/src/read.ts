import { readAwards } from './award/read-awards.ts';
import { readName } from './award/read-name.ts';
import { readSpecialties } from './award/read-specialties.ts';
import { READERS } from './attribute/readers.ts';
import type { Subject } from './attribute/reader.ts';
import { readCourseCodes } from './course-codes.ts';
import { glanceOf } from './detect/own-content.ts';
import { detect } from './detect/verdict.ts';
import type { DocumentLike } from './document-like.ts';
import { gather } from './gather/gather.ts';
import { countryOfAddress } from './institution-country.ts';
import type { PageReading } from './page-reading.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { readYear } from './page-year.ts';
import { readStatus } from './program-status.ts';
import { takeSnapshot } from './snapshot.ts';

/** What the caller knows beyond the page. */
export interface ReadOptions {
  /** The institution's country, ISO 3166, where it is known; else the domain tells it, or nothing does. */
  readonly country?: string | null | undefined;
  /** Claims below this confidence are left out; 0 keeps all. */
  readonly threshold?: number | undefined;
}

/** Below this a claim is wrong too often to be shown. */
export const THRESHOLD = 0.6;

/** Reads everything that a snapshot says. Pure: the same snapshot gives the same reading. */
export function readPage(page: PageSnapshot, options: ReadOptions = {}): PageReading {
  const gathered = gather(page);
  const country = options.country ?? countryOfAddress(page.url);
  const name = readName(page);
  const awards = readAwards(gathered, name?.value ?? null, country);
  const year = readYear(page);
  const subject: Subject = { name: name?.value ?? '', awards, country, year };
  const threshold = options.threshold ?? THRESHOLD;
  const claims = READERS.flatMap((reader) => reader(gathered, subject)).filter(
    ({ confidence }) => confidence >= threshold,
  );
  return {
    url: page.url,
    verdict: detect(glanceOf(page)),
    name,
    award: awards[0] ?? null,
    awards,
    specialties: readSpecialties(subject.name),
    courseCodes: readCourseCodes(page),
    claims,
    year,
    status: readStatus(gathered),
  };
}

/** The whole way, from a document to its reading. */
export function read(document: DocumentLike, url: string, options: ReadOptions = {}): PageReading {
  return readPage(takeSnapshot(document, url), options);
}
