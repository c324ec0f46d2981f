import { canonicalJson, isRecord } from '../canonical-json.ts';
import { ENOUGH_TO_SHARE } from '../format/enough-to-share.ts';
import { orderClaims } from './order-claims.ts';
import { orderKeys } from './order-keys.ts';

type Row = Readonly<Record<string, unknown>>;

/** A claim with the programs that it speaks for. */
interface Statement {
  readonly claim: Row;
  readonly programs: Set<string>;
  shared: boolean;
}

/** The statements of a file by what they say, each under the one text of its claim. */
type Statements = ReadonlyMap<string, Statement>;

/**
 * A file in which a claim that stands in several programs is held once, under `shared`, and one that is shared by
 * a single program stands in that program. Whom a claim speaks for stays as it was. A file whose `shared` or
 * `programs` has another layout than the format's is left as it is.
 */
export function holdOnce(file: Row): Row {
  const shared = readShared(file['shared']);
  const programs = readPrograms(file['programs']);
  if (shared === null || programs === null) return file;
  const statements = gather(shared, programs);
  const known = new Set(programs.map(({ id }) => id));
  const held = new Map([...statements].filter(([, each]) => isHeldOnce(each, known)));
  const { shared: _before, ...rest } = file;
  const entries = toEntries(held.values());
  return {
    ...rest,
    ...(entries.length > 0 && { shared: entries }),
    programs: programs.map((program) => withOwnClaims(program, statements, held)),
  };
}

interface ReadEntry {
  readonly programs: readonly string[];
  readonly claims: readonly Row[];
}

interface ReadProgram {
  readonly id: string;
  readonly row: Row;
  readonly claims: readonly Row[];
}

function readShared(shared: unknown): ReadEntry[] | null {
  if (shared === undefined) return [];
  if (!Array.isArray(shared)) return null;
  const entries = shared.map((entry: unknown): ReadEntry | null => {
    if (!isRecord(entry)) return null;
    const { programs, claims, ...unknown } = entry;
    const claimRows = rowsOf(claims);
    if (!Array.isArray(programs) || claimRows === null || Object.keys(unknown).length > 0)
      return null;
    if (programs.length === 0 || claimRows.length === 0) return null;
    const ids = programs.filter((id): id is string => typeof id === 'string');
    return ids.length === programs.length ? { programs: ids, claims: claimRows } : null;
  });
  return allOrNull(entries);
}

function readPrograms(programs: unknown): ReadProgram[] | null {
  const rows = rowsOf(programs);
  const read = rows?.map((row): ReadProgram | null => {
    const { id } = row;
    const claims = rowsOf(row['claims']);
    return typeof id === 'string' && claims !== null ? { id, row, claims } : null;
  });
  const all = read === undefined ? null : allOrNull(read);
  return all !== null && new Set(all.map(({ id }) => id)).size === all.length ? all : null;
}

function rowsOf(value: unknown): Row[] | null {
  if (!Array.isArray(value)) return null;
  return allOrNull(value.map((entry: unknown) => (isRecord(entry) ? entry : null)));
}

function allOrNull<Item>(items: readonly (Item | null)[]): Item[] | null {
  const there = items.filter((item) => item !== null);
  return there.length === items.length ? there : null;
}

function gather(shared: readonly ReadEntry[], programs: readonly ReadProgram[]): Statements {
  const statements = new Map<string, Statement>();
  const take = (claim: Row): Statement => {
    const key = canonicalJson(claim);
    const statement = statements.get(key) ?? { claim, programs: new Set(), shared: false };
    statements.set(key, statement);
    return statement;
  };
  for (const entry of shared) {
    for (const claim of entry.claims) {
      const statement = take(claim);
      statement.shared = true;
      for (const id of entry.programs) statement.programs.add(id);
    }
  }
  for (const { id, claims } of programs) for (const claim of claims) take(claim).programs.add(id);
  return statements;
}

/** Two programs may share where a person wrote it so; an id that the file lacks has no other place to stand. */
function isHeldOnce({ programs, shared }: Statement, known: ReadonlySet<string>): boolean {
  if (programs.size >= ENOUGH_TO_SHARE) return true;
  return shared && (programs.size > 1 || [...programs].some((id) => !known.has(id)));
}

/** The entries of `shared`: those for the most programs first, then by the ids. */
function toEntries(held: Iterable<Statement>): Row[] {
  const byPrograms = Map.groupBy(held, ({ programs }) => [...programs].toSorted().join('\n'));
  return [...byPrograms]
    .map(([key, statements]) => ({ ids: key.split('\n'), key, statements }))
    .toSorted((a, b) => b.ids.length - a.ids.length || (a.key < b.key ? -1 : 1))
    .map(({ ids, statements }) => ({
      programs: ids,
      claims: orderClaims(statements.map(({ claim }) => claim)),
    }));
}

function withOwnClaims({ id, row, claims }: ReadProgram, all: Statements, held: Statements): Row {
  const own = new Set(claims.map((claim) => canonicalJson(claim)));
  const returning = [...all]
    .filter(
      ([key, { programs, shared }]) =>
        shared && programs.has(id) && !own.has(key) && !held.has(key),
    )
    .map(([, { claim }]) => claim);
  const staying = claims.filter((claim) => !held.has(canonicalJson(claim)));
  return orderKeys({ ...row, claims: orderClaims([...staying, ...returning]) }, Object.keys(row));
}
