import * as v from 'valibot';
import { ConfigError } from './config/config-error.ts';
import { readConfigFile } from './config/config-file.ts';
import type { DatabaseAddress } from './config/database-address.ts';
import { CONFIG_VARIABLE, misspeltNames } from './config/misspelt.ts';
import { SETTING_FACTS } from './config/setting-facts.ts';
import { show } from './config/setting-origin.ts';
import { type Settings, SettingsSchema } from './config/settings.ts';
import type { TracingSettings } from './operations/tracing.ts';
import type { RateSettings } from './limits/rate-limiter.ts';

export { ConfigError } from './config/config-error.ts';
export type { DatabaseAddress } from './config/database-address.ts';

/** An environment as a process has it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything a host can set. */
export interface Config {
  readonly database: DatabaseAddress;
  /** A server that follows the database and answers what only reads; null where there is none. */
  readonly replica: DatabaseAddress | null;
  /** For how long a start waits for a database that does not answer yet, in seconds. */
  readonly databaseWait: number;
  /** The port to listen on; 0 takes any free one. */
  readonly port: number;
  readonly host: string;
  /** The address that readers reach this server by, without a trailing slash; null: http://localhost and the port. */
  readonly publicUrl: string | null;
  readonly logLevel: Settings['LOG_LEVEL'];
  /** How long it takes to stop at most, in milliseconds: see operations/stop-serving.ts. */
  readonly shutdown: { readonly delay: number; readonly limit: number };
  /** Valkey or Redis, in which all processes count callers together; null where each counts for itself. */
  readonly redis: string | null;
  /** Where metrics are told; null where they are not. */
  readonly metrics: { readonly port: number; readonly host: string } | null;
  /** Where traces are sent; null where nothing is traced. */
  readonly tracing: TracingSettings | null;
  /** How many connections may follow new revisions. */
  readonly followers: number;
  /** A folder of documents that are trusted beside the extension's; null where there are none. */
  readonly trustedDocuments: string | null;
  /** Whether only trusted documents are answered. */
  readonly trustedOnly: boolean;
  /** For how long caches outside may keep answers to trusted documents unasked, in seconds. */
  readonly cacheSeconds: number;
  /** Whether messages guess what was meant: "Did you mean …?". */
  readonly suggestions: boolean;
  /** Whether the schema itself may be asked for. */
  readonly introspection: boolean;
  /** How many proxies in front are trusted to say, in `x-forwarded-for`, whom they speak for. */
  readonly proxies: number;
  /** How many people it takes to accept a contribution: 1 or 2. */
  readonly reviewers: number;
  /** How often official pages are read again, in hours; 0: never by the server. */
  readonly refreshHours: number;
  /** How much a caller may ask in a minute; null where nobody counts. */
  readonly rate: RateSettings | null;
}

/**
 * Reads the settings of an environment and of the file that it names.
 * @param file the file of settings; the one that SECOND_OPINION_CONFIG names where it is left out.
 * @throws ConfigError naming every setting that is wrong or misspelt.
 */
export async function loadConfig(environment: Environment, file?: string): Promise<Config> {
  const path = file ?? environment[CONFIG_VARIABLE] ?? '';
  if (path === '') return readConfig(environment);
  const { values } = await readConfigFile(path);
  return readConfig(environment, { file: path, values });
}

/**
 * Reads the settings of an environment, which beats a file's.
 * @throws ConfigError naming every setting that is wrong or misspelt.
 */
export function readConfig(
  environment: Environment,
  { file, values }: { file: string; values: Readonly<Record<string, string>> } = NO_FILE,
): Config {
  const misspelt = misspeltNames(environment);
  if (misspelt.length > 0) throw new ConfigError(misspelt.join('\n'));
  const given: Record<string, string> = { ...values };
  for (const { name } of SETTING_FACTS) {
    const value = environment[name];
    if (value !== undefined) given[name] = value;
  }
  const parsed = v.safeParse(SettingsSchema, given, { abortPipeEarly: true });
  if (parsed.success) return toConfig(parsed.output);
  const faults = parsed.issues.map((issue) => {
    const name = String(issue.path?.[0]?.key);
    const place = environment[name] === undefined && name in values ? `${file}: ` : '';
    return `${place}${issue.message}${notThis(name, given[name])}.`;
  });
  throw new ConfigError(faults.join('\n'));
}

const NO_FILE = { file: '', values: {} } as const;

/** A secret that is wrong is a secret all the same. */
function notThis(name: string, value = ''): string {
  const secrecy = SETTING_FACTS.find((facts) => facts.name === name)?.secrecy ?? null;
  return secrecy === 'WHOLE' ? '' : `, not ${JSON.stringify(show({ secrecy }, value))}`;
}

function toConfig(settings: Settings): Config {
  return {
    database: settings.DATABASE_URL,
    replica: settings.DATABASE_REPLICA_URL,
    databaseWait: settings.DATABASE_WAIT,
    port: settings.PORT,
    host: settings.HOST,
    publicUrl: settings.PUBLIC_URL,
    logLevel: settings.LOG_LEVEL,
    shutdown: {
      delay: settings.SHUTDOWN_DELAY * 1_000,
      limit: settings.SHUTDOWN_SECONDS * 1_000,
    },
    redis: settings.REDIS_URL,
    metrics:
      settings.METRICS_PORT === null
        ? null
        : { port: settings.METRICS_PORT, host: settings.METRICS_HOST },
    tracing: toTracing(settings),
    followers: settings.SUBSCRIPTION_LIMIT,
    trustedDocuments: settings.TRUSTED_DOCUMENTS,
    trustedOnly: settings.TRUSTED_ONLY,
    cacheSeconds: settings.CACHE_SECONDS,
    proxies: settings.TRUSTED_PROXIES,
    reviewers: settings.REVIEWERS,
    refreshHours: settings.REFRESH_HOURS,
    rate: toRate(settings),
    suggestions: settings.GRAPHQL_SUGGESTIONS,
    introspection: settings.GRAPHQL_INTROSPECTION,
  };
}

function toTracing(settings: Settings): TracingSettings | null {
  const endpoint = settings.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === null) return null;
  return {
    endpoint,
    headers: settings.OTEL_EXPORTER_OTLP_HEADERS,
    service: settings.OTEL_SERVICE_NAME,
    sampler: settings.OTEL_TRACES_SAMPLER,
    ratio: settings.OTEL_TRACES_SAMPLER_ARG,
  };
}

/** Nobody is counted by address where RATE_LIMIT is 0; then nothing is counted at all. */
function toRate(settings: Settings): RateSettings | null {
  if (settings.RATE_LIMIT === 0) return null;
  return {
    ofAddress: settings.RATE_LIMIT,
    ofToken: Math.max(settings.TOKEN_RATE_LIMIT, settings.RATE_LIMIT),
  };
}
