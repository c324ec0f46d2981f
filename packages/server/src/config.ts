import { distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import type { RateSettings } from './limits/rate-limiter.ts';

/** Where the database is: a file of SQLite, or a PostgreSQL server. */
export type DatabaseAddress =
  | { readonly engine: 'sqlite'; readonly file: string }
  | { readonly engine: 'postgres'; readonly url: string };

/** Everything a host can set, read from the environment. */
export interface Config {
  readonly database: DatabaseAddress;
  /** The port to listen on; 0 takes any free one. */
  readonly port: number;
  readonly host: string;
  /** The address that readers reach this server by, without a trailing slash; null: http://localhost and the port. */
  readonly publicUrl: string | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** A folder of documents that are trusted beside the extension's; null where there are none. */
  readonly trustedDocuments: string | null;
  /** Whether only trusted documents are answered. */
  readonly trustedOnly: boolean;
  /** For how long caches outside may keep answers to trusted documents unasked, in seconds. */
  readonly cacheSeconds: number;
  /** Whether messages guess what was meant: "Did you mean …?". */
  readonly suggestions: boolean;
  /** How many proxies in front are trusted to say, in `x-forwarded-for`, whom they speak for. */
  readonly proxies: number;
  /** How much a caller may ask in a minute; null where nobody counts. */
  readonly rate: RateSettings | null;
  /** Lets its bearer administer the server; null where nobody may. */
  readonly adminToken: string | null;
}

/** How much is logged, from nothing to everything. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** The names of all settings, with what they default to. */
export const SETTINGS = {
  DATABASE_URL: 'data/second-opinion.sqlite',
  PORT: '4000',
  HOST: '127.0.0.1',
  PUBLIC_URL: '',
  LOG_LEVEL: 'info',
  ADMIN_TOKEN: '',
  TRUSTED_DOCUMENTS: '',
  TRUSTED_ONLY: 'false',
  CACHE_SECONDS: '0',
  GRAPHQL_SUGGESTIONS: 'true',
  TRUSTED_PROXIES: '0',
  RATE_LIMIT: '6000',
  TOKEN_RATE_LIMIT: '60000',
  API_TOKENS: '',
} as const satisfies Record<string, string>;

/** A setting that cannot be used; the message is one sentence that names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const Port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, 'PORT is a number from 0 to 65535'),
  v.transform(Number),
  v.maxValue(65_535, 'PORT is a number from 0 to 65535'),
);

const PublicUrl = v.pipe(
  v.string(),
  v.check(
    (text) => text === '' || (URL.canParse(text) && /^https?:\/\//.test(text)),
    'PUBLIC_URL is an address such as https://opinion.example.org',
  ),
  v.transform((text) => (text === '' ? null : text.replace(/\/+$/, ''))),
);

const Database = v.pipe(
  v.string(),
  v.check(
    (text) => !/^\w+:\/\//.test(text) || /^(?:postgres(?:ql)?|sqlite|file):\/\//.test(text),
    'DATABASE_URL is a file name, sqlite:<file> or postgres://…',
  ),
  v.transform(toDatabaseAddress),
);

const Seconds = v.pipe(
  v.string(),
  v.regex(/^\d{1,6}$/, 'CACHE_SECONDS is a number of seconds from 0 on'),
  v.transform(Number),
);

const Proxies = v.pipe(
  v.string(),
  v.regex(/^\d$/, 'TRUSTED_PROXIES is how many proxies stand in front, from 0 to 9'),
  v.transform(Number),
);

const points = (name: 'RATE_LIMIT' | 'TOKEN_RATE_LIMIT') =>
  v.pipe(
    v.string(),
    v.regex(
      /^\d{1,9}$/,
      `${name} is a number of points a minute from 0 on; a request takes 1 or more`,
    ),
    v.transform(Number),
  );

/** A secret is long, or it is guessed. */
const SECRET = 16;

const Tokens = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((token) => token.trim())),
  v.transform((tokens) => tokens.filter((token) => token !== '')),
  v.check(
    (tokens) => tokens.every((token) => /^\S+$/.test(token) && token.length >= SECRET),
    `API_TOKENS are secrets of ${SECRET} characters or more, with commas between`,
  ),
);

const Environment = v.object({
  RATE_LIMIT: v.optional(points('RATE_LIMIT'), SETTINGS.RATE_LIMIT),
  TOKEN_RATE_LIMIT: v.optional(points('TOKEN_RATE_LIMIT'), SETTINGS.TOKEN_RATE_LIMIT),
  API_TOKENS: v.optional(Tokens, SETTINGS.API_TOKENS),
  TRUSTED_DOCUMENTS: v.optional(v.string(), SETTINGS.TRUSTED_DOCUMENTS),
  TRUSTED_ONLY: v.optional(
    v.picklist(['true', 'false'], 'TRUSTED_ONLY is true or false'),
    SETTINGS.TRUSTED_ONLY,
  ),
  TRUSTED_PROXIES: v.optional(Proxies, SETTINGS.TRUSTED_PROXIES),
  GRAPHQL_SUGGESTIONS: v.optional(
    v.picklist(['true', 'false'], 'GRAPHQL_SUGGESTIONS is true or false'),
    SETTINGS.GRAPHQL_SUGGESTIONS,
  ),
  CACHE_SECONDS: v.optional(Seconds, SETTINGS.CACHE_SECONDS),
  DATABASE_URL: v.optional(Database, SETTINGS.DATABASE_URL),
  PORT: v.optional(Port, SETTINGS.PORT),
  HOST: v.optional(
    v.pipe(v.string(), v.nonEmpty('HOST is an address to listen on, such as 127.0.0.1')),
    SETTINGS.HOST,
  ),
  PUBLIC_URL: v.optional(PublicUrl, SETTINGS.PUBLIC_URL),
  LOG_LEVEL: v.optional(
    v.picklist(LOG_LEVELS, `LOG_LEVEL is one of ${LOG_LEVELS.join(', ')}`),
    SETTINGS.LOG_LEVEL,
  ),
  ADMIN_TOKEN: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => text === '' || text.length >= SECRET,
        `ADMIN_TOKEN needs at least ${SECRET} characters`,
      ),
    ),
    SETTINGS.ADMIN_TOKEN,
  ),
});

/**
 * Reads the settings from an environment.
 * @throws ConfigError naming the first setting that is wrong or misspelt.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  refuseMisspelt(Object.keys(environment));
  const parsed = v.safeParse(Environment, environment);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    // A secret that is wrong is a secret all the same.
    const secret = /TOKENS?$/.test(String(issue.path?.[0]?.key));
    const given = secret ? '' : `, not ${JSON.stringify(issue.input)}`;
    throw new ConfigError(`${issue.message}${given}.`);
  }
  const { output } = parsed;
  return {
    database: output.DATABASE_URL,
    port: output.PORT,
    host: output.HOST,
    publicUrl: output.PUBLIC_URL,
    logLevel: output.LOG_LEVEL,
    trustedDocuments: output.TRUSTED_DOCUMENTS === '' ? null : output.TRUSTED_DOCUMENTS,
    trustedOnly: output.TRUSTED_ONLY === 'true',
    cacheSeconds: output.CACHE_SECONDS,
    proxies: output.TRUSTED_PROXIES,
    rate: toRate(output),
    suggestions: output.GRAPHQL_SUGGESTIONS === 'true',
    adminToken: output.ADMIN_TOKEN === '' ? null : output.ADMIN_TOKEN,
  };
}

/** Nobody is counted by address where RATE_LIMIT is 0; then nothing is counted at all. */
function toRate(output: v.InferOutput<typeof Environment>): RateSettings | null {
  if (output.RATE_LIMIT === 0) return null;
  const admin = output.ADMIN_TOKEN === '' ? [] : [output.ADMIN_TOKEN];
  return {
    ofAddress: output.RATE_LIMIT,
    ofToken: Math.max(output.TOKEN_RATE_LIMIT, output.RATE_LIMIT),
    tokens: [...output.API_TOKENS, ...admin],
  };
}

/** An environment holds much that is not ours, so only what is nearly one of our long names is taken for a slip. */
function refuseMisspelt(names: readonly string[]): void {
  const settings = Object.keys(SETTINGS);
  for (const name of names) {
    const meant = settings.find(
      (setting) =>
        setting.length >= 8 && name !== setting && distance(name.toUpperCase(), setting) <= 2,
    );
    if (meant !== undefined && !names.includes(meant)) {
      throw new ConfigError(`${name} is no setting; did you mean ${meant}?`);
    }
  }
}

function toDatabaseAddress(text: string): DatabaseAddress {
  if (/^postgres(?:ql)?:\/\//.test(text)) return { engine: 'postgres', url: text };
  return { engine: 'sqlite', file: text.replace(/^(?:sqlite|file):(?:\/\/)?/, '') };
}
