import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attributeOf } from '@second-opinion/core';
import * as v from 'valibot';
import { documentFromHtml } from '../src/document-from-html.ts';
import { type Gathered, gather } from '../src/gather/gather.ts';
import { type Match, matchPage } from '../src/match/match-page.ts';
import type { RecognitionIndex } from '../src/match/recognition-index.ts';
import type { PageReading } from '../src/page-reading.ts';
import { readPage, THRESHOLD } from '../src/read.ts';
import { takeSnapshot } from '../src/snapshot.ts';
import { GivenWrongly, answerPlainly } from './given-wrongly.ts';

const USAGE = `usage: pnpm explain:page <file or http://localhost address> [--url <address of the page>] [--country GB] [--index <recognition.json or its local address>]`;

const IndexSchema: v.GenericSchema<unknown, RecognitionIndex> = v.object({
  addresses: v.record(v.string(), v.string()),
  listings: v.optional(v.record(v.string(), v.array(v.string()))),
  institutions: v.array(
    v.object({
      slug: v.string(),
      name: v.string(),
      country: v.string(),
      domains: v.array(v.string()),
    }),
  ),
  programs: v.array(
    v.object({
      slug: v.string(),
      institution: v.string(),
      name: v.string(),
      award: v.string(),
      specialties: v.array(v.string()),
      codes: v.optional(v.array(v.string())),
    }),
  ),
});

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The text of a file, or of an address on this machine: nothing else is ever fetched. */
async function load(source: string): Promise<string> {
  if (!/^https?:/.test(source)) return readFileSync(source, 'utf8');
  const { hostname } = new URL(source);
  if (!/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)) {
    throw new GivenWrongly(
      `${hostname} is not this machine: save the page to a file and give the file`,
    );
  }
  const response = await fetch(source).catch(() => {
    throw new GivenWrongly(`no server answers at ${source}: start one, or give a file`);
  });
  if (!response.ok) throw new GivenWrongly(`${source} answered ${response.status}`);
  return response.text();
}

function readIndex(source: string, text: string): RecognitionIndex {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), IndexSchema), text);
  if (result.success) return result.output;
  throw new GivenWrongly(
    `${source} is no recognition index (${result.issues[0].message}): give the server's /recognition.json`,
  );
}

function explainDetection({ verdict }: PageReading): void {
  say(
    `\nDETECTED ${verdict.kind}, ${verdict.isProgram ? 'a program page' : 'no program page'}, confidence ${verdict.confidence.toFixed(2)}`,
  );
  for (const { name, kind, weight, text } of verdict.signals) {
    say(`  ${weight > 0 ? '+' : ''}${weight.toFixed(1)}  ${kind.padEnd(8)} ${name}: ${text}`);
  }
}

function explainGathering({ page, statements, layout }: Gathered): void {
  const counts = Map.groupBy(statements, ({ kind }) => kind);
  const apart = layout.apart.filter(Boolean).length;
  say(
    `\nGATHERED from ${page.blocks.length} texts (${apart} set apart as menus, footers and other programs)${page.truncated ? ', cut short by a limit' : ''}`,
  );
  for (const [kind, found] of counts) say(`  ${String(found.length).padStart(5)} ${kind}`);
  for (const { label, value, place } of (counts.get('LABELLED') ?? []).slice(0, 40)) {
    say(`        ${label} = ${value.slice(0, 80)}   [${place.slice(-60)}]`);
  }
}

function explainReading(reading: PageReading): void {
  const { name, awards, specialties, courseCodes, year, status, claims } = reading;
  say(`\nREAD`);
  say(`  name         ${name === null ? '–' : `${name.value}   [${name.place}]`}`);
  say(`  awards       ${awards.join(', ') || '–'}`);
  say(`  specialties  ${specialties.join(', ') || '–'}`);
  say(
    `  codes        ${courseCodes.map(({ scheme, code }) => `${scheme} ${code}`).join(', ') || '–'}`,
  );
  say(
    `  year         ${year ?? '–'}   status ${status.value}${status.text === null ? '' : ` (“${status.text}”)`}`,
  );
  for (const { attribute, value, text, place, confidence, assumed } of claims) {
    const definition = attributeOf(attribute);
    const shown = confidence >= THRESHOLD ? ' ' : '·';
    say(
      `${shown} ${confidence.toFixed(2)}  ${attribute}: ${definition.qualify(value) ?? ''} ${definition.format(value)}`,
    );
    say(
      `         “${text.slice(0, 160)}”\n         at ${place}${assumed === undefined ? '' : `\n         assumed: ${assumed}`}`,
    );
  }
  if (claims.some(({ confidence }) => confidence < THRESHOLD))
    say(`  (· below ${THRESHOLD}: not shown to readers)`);
}

function explainMatch(match: Match): void {
  say(`\nMATCHED ${match.kind}`);
  if (match.kind === 'EXACT') say(`  ${match.slug} by ${match.by}`);
  if (match.kind === 'LIKELY')
    for (const { slug, reasons, score } of match.candidates)
      say(`  ${score.toFixed(1)}  ${slug}: ${reasons.join(', ')}`);
}

answerPlainly(USAGE);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, country: { type: 'string' }, index: { type: 'string' } },
});
const [source, tooMany] = positionals;
if (source === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(1);
}
if (tooMany !== undefined)
  throw new GivenWrongly(
    `one page at a time; the address of the page goes after --url: ${tooMany}`,
  );
if (values.url !== undefined && !URL.canParse(values.url))
  throw new GivenWrongly(`"${values.url}" is no web address; write it with https://`);
const url = values.url ?? (/^https?:/.test(source) ? source : '');
const page = takeSnapshot(documentFromHtml(await load(source)), url);
const reading = readPage(page, { country: values.country, threshold: 0 });
say(`${page.title || 'no title'}\n${url || 'no address given: --url tells it'}`);
explainDetection(reading);
explainGathering(gather(page));
explainReading(reading);
if (values.index === undefined)
  say('\nMATCHED nothing: --index gives the programs to match against');
else
  explainMatch(
    matchPage(
      { url, canonical: page.canonical, reading },
      readIndex(values.index, await load(values.index)),
    ),
  );
