import { gzipSync } from 'node:zlib';
import { type AttributeKey, type Claim, rankPeers, resolve } from '@second-opinion/core';
import { addressFingerprint } from '@second-opinion/page-reader';
import type { Kysely } from 'kysely';
import { standingEdits } from '../database/contribution/program-edits.ts';
import { findCatalogue } from '../database/queries/catalogue.ts';
import { allClaims } from '../database/queries/claims.ts';
import { allInstitutions, domainsOf } from '../database/queries/institutions.ts';
import { addressesOf, codesOf } from '../database/queries/programs.ts';
import { parseTextList, toClaim } from '../database/rows.ts';
import type { Database } from '../database/tables.ts';
import { createLoaders } from '../schema/loaders.ts';
import { toCandidate } from '../schema/peer.ts';
import { TRY_OUT_PAGES } from '../try-out/pages.ts';
import type { App, Route } from './app.ts';
import { isReading, send } from './send.ts';

/** The facts that a page can be compared with before anything is asked of the server. */
const FACTS: ReadonlySet<AttributeKey> = new Set([
  'duration',
  'tuition',
  'delivery',
  'credits',
  'intake',
  'language',
  'research',
  'clinicalTraining',
] as const);

/** How many peers a badge counts at most. */
const PEER_COUNT = 7;

/**
 * GET /recognition.json: everything by which the extension recognises a page, so that no request ever names one.
 * Addresses are fingerprints; the answer is revalidated by ETag.
 */
export function recognition(app: App): Route {
  let kept: { etag: string; text: string; gzip: Buffer } | undefined;
  return async (request, response, path) => {
    if (path !== '/recognition.json' || !isReading(request)) return false;
    const catalogue = await findCatalogue(app.database);
    const held = `${catalogue?.digest.slice(0, 16) ?? ''}-${catalogue?.revision ?? 0}`;
    const etag = `"${held}-${app.today()}-${addressFingerprint(app.publicUrl()) ?? ''}"`;
    if (kept?.etag !== etag) {
      const text = JSON.stringify(await buildIndex(app));
      kept = { etag, text, gzip: gzipSync(text, { level: 9 }) };
    }
    const headers = {
      etag,
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'etag',
    };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return true;
    }
    const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = { type: 'application/json; charset=utf-8', text: zipped ? kept.gzip : kept.text };
    const encoding = zipped ? { 'content-encoding': 'gzip' } : {};
    return send(request, response, 200, body, { ...headers, ...encoding });
  };
}

async function buildIndex({ database, today, publicUrl }: App): Promise<object> {
  const catalogue = await findCatalogue(database);
  const institutions = await institutionEntries(database);
  const slugs = new Map(institutions.map(({ id, slug }) => [id, slug]));
  const rows = await createLoaders(database, today()).candidates();
  const ids = rows.map((row) => row.id);
  const claims = Map.groupBy(await allClaims(database), (row) => row.programId);
  const codes = Map.groupBy(await codesOf(database, ids), (row) => row.programId);
  const candidates = rows.map(toCandidate);
  const programs = candidates.map((candidate) => ({
    slug: candidate.slug,
    shortName: candidate.row.shortName,
    name: candidate.row.name,
    award: candidate.award,
    institution: slugs.get(candidate.row.institutionId) ?? '',
    specialties: candidate.specialties,
    umbrella: candidate.umbrella,
    peers: Math.min(PEER_COUNT, rankPeers(candidate, candidates).length),
    codes: (codes.get(candidate.row.id) ?? []).map(({ scheme, code }) => `${scheme}:${code}`),
    facts: factsOf((claims.get(candidate.row.id) ?? []).map(toClaim), today()),
  }));
  return {
    version: 1,
    revision: String(catalogue?.revision ?? 0),
    date: catalogue?.date ?? today(),
    compared: [...FACTS],
    institutions: institutions.map(({ id: _id, ...entry }) => entry),
    programs,
    ...(await addressIndex(database, new Map(rows.map(({ id, slug }) => [id, slug])), publicUrl())),
    wrong: await wrongPages(database),
  };
}

/** Pages, as fingerprints, with the programs that a review has found them not to be. */
async function wrongPages(database: Kysely<Database>): Promise<Record<string, string[]>> {
  const wrong: Record<string, string[]> = {};
  for (const { slug, edit } of await standingEdits(database)) {
    const fingerprint = edit.kind === 'NOT_ITS_PAGE' ? addressFingerprint(edit.url) : null;
    if (fingerprint !== null) wrong[fingerprint] = [...(wrong[fingerprint] ?? []), slug];
  }
  return wrong;
}

async function institutionEntries(database: Kysely<Database>) {
  const rows = await allInstitutions(database);
  const domains = Map.groupBy(
    await domainsOf(
      database,
      rows.map((row) => row.id),
    ),
    (row) => row.institutionId,
  );
  return rows.map(({ id, slug, name, aliases, country }) => ({
    id,
    slug,
    name,
    aliases: parseTextList(aliases),
    country,
    domains: (domains.get(id) ?? []).map(({ domain }) => domain),
  }));
}

/** Resolved values as `[attribute, qualifier, value, period]`. */
function factsOf(
  claims: readonly Claim[],
  today: string,
): [string, string | null, object, string | null][] {
  return resolve(claims, today)
    .filter(({ attribute }) => FACTS.has(attribute))
    .flatMap(({ attribute, qualifier, period, claims: preferred }) =>
      preferred.map(({ value }): [string, string | null, object, string | null] => {
        return [attribute, qualifier, value, period];
      }),
    );
}

/** Addresses of the catalogue and of the pages to try, as fingerprints. */
async function addressIndex(
  database: Kysely<Database>,
  slugOf: ReadonlyMap<number, string>,
  publicUrl: string,
): Promise<{ addresses: Record<string, string>; listings: Record<string, string[]> }> {
  const addresses: Record<string, string> = {};
  const listings: Record<string, string[]> = {};
  for (const { programId, url, kind } of await addressesOf(database, [...slugOf.keys()])) {
    const slug = slugOf.get(programId);
    const fingerprint = addressFingerprint(url);
    if (slug === undefined || fingerprint === null) continue;
    if (kind === 'PAGE') addresses[fingerprint] = slug;
    else listings[fingerprint] = [...(listings[fingerprint] ?? []), slug];
  }
  for (const { path, program } of TRY_OUT_PAGES) {
    const fingerprint = addressFingerprint(`${publicUrl}/try/${path}`);
    if (program !== null && fingerprint !== null) addresses[fingerprint] = program;
  }
  return { addresses, listings };
}
