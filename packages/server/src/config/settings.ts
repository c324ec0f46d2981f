import * as v from 'valibot';
import { SAMPLERS } from './sampler-names.ts';
import { databaseAddress, replicaAddress } from './database-address.ts';
import { address, hidden, text, wholeNumber, yesOrNo, optionalNumber } from './setting-kinds.ts';

/** How much is logged, from nothing to everything. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const HTTP = /^https?:\/\//;

/** Thirty days, in seconds. */
const LONGEST = 2_592_000;

/**
 * Everything that a host can set: by this name in the environment or in a file. From here come the configuration, its
 * messages, the table of docs/settings.md and `serve --print-config`. Descriptions are Markdown.
 */
export const SettingsSchema = v.strictObject({
  DATABASE_URL: v.optional(
    v.pipe(
      databaseAddress,
      v.description("the database: a file's name, or `postgres://user:password@host/name`"),
      hidden('PASSWORD'),
    ),
    'data/second-opinion.sqlite',
  ),
  DATABASE_REPLICA_URL: v.optional(
    v.pipe(
      replicaAddress,
      v.description('a PostgreSQL server that follows the first and answers what only reads'),
      hidden('PASSWORD'),
    ),
    '',
  ),
  DATABASE_WAIT: v.optional(
    v.pipe(
      wholeNumber('DATABASE_WAIT is a number of seconds from 0 on', 86_400),
      v.description('for how many seconds a start waits for a PostgreSQL that does not answer yet'),
    ),
    '60',
  ),
  PORT: v.optional(
    v.pipe(
      wholeNumber('PORT is a number from 0 to 65535', 65_535),
      v.description('the port to listen on; `0` takes any free one'),
    ),
    '4000',
  ),
  HOST: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty('HOST is an address to listen on, such as 127.0.0.1'),
      v.description('the address to listen on; `0.0.0.0` for every interface'),
    ),
    '127.0.0.1',
  ),
  PUBLIC_URL: v.optional(
    v.pipe(
      address('PUBLIC_URL is an address such as https://opinion.example.org', HTTP),
      v.description('the address that readers reach it by; else `http://localhost` and the port'),
    ),
    '',
  ),
  TRUSTED_PROXIES: v.optional(
    v.pipe(
      wholeNumber('TRUSTED_PROXIES is how many proxies stand in front, from 0 to 9', 9),
      v.description(
        'how many proxies in front are trusted to say, in `x-forwarded-for`, whom they speak for',
      ),
    ),
    '0',
  ),
  REVIEWERS: v.optional(
    v.pipe(
      wholeNumber('REVIEWERS is 1, or 2 where a second person has to agree', 2, 1),
      v.description('how many people it takes to accept a contribution: `1` or `2`'),
    ),
    '1',
  ),
  REFRESH_HOURS: v.optional(
    v.pipe(
      wholeNumber('REFRESH_HOURS is a number of hours from 0 on', 8_760),
      v.description(
        'how often the server reads official pages again, in hours; `0`: by the command alone',
      ),
    ),
    '0',
  ),
  TRUSTED_DOCUMENTS: v.optional(
    v.pipe(
      text,
      v.description('a folder of [documents to answer by id](api/trusted-documents.md)'),
    ),
    '',
  ),
  TRUSTED_ONLY: v.optional(
    v.pipe(yesOrNo('TRUSTED_ONLY'), v.description('`true`: no other documents are answered')),
    'false',
  ),
  CACHE_SECONDS: v.optional(
    v.pipe(
      wholeNumber('CACHE_SECONDS is a number of seconds from 0 on', LONGEST),
      v.description('for how long a cache outside need not ask again for such answers'),
    ),
    '0',
  ),
  GRAPHQL_SUGGESTIONS: v.optional(
    v.pipe(
      yesOrNo('GRAPHQL_SUGGESTIONS'),
      v.description('`false`: messages do not guess what was meant ("Did you mean …?")'),
    ),
    'true',
  ),
  GRAPHQL_INTROSPECTION: v.optional(
    v.pipe(
      yesOrNo('GRAPHQL_INTROSPECTION'),
      v.description('`false`: nobody is told the schema, neither by a query nor as a file'),
    ),
    'true',
  ),
  RATE_LIMIT: v.optional(
    v.pipe(
      wholeNumber(
        'RATE_LIMIT is a number of points a minute from 0 on; a request takes 1 or more',
        999_999_999,
      ),
      v.description(
        '[points](api/errors.md#how-much-a-caller-may-ask) that one address may ask a minute; `0`: nobody counts',
      ),
    ),
    '6000',
  ),
  TOKEN_RATE_LIMIT: v.optional(
    v.pipe(
      wholeNumber(
        'TOKEN_RATE_LIMIT is a number of points a minute from 0 on; a request takes 1 or more',
        999_999_999,
      ),
      v.description('points that the holder of a token for more (`READ_MORE`) may ask a minute'),
    ),
    '60000',
  ),
  REDIS_URL: v.optional(
    v.pipe(
      address('REDIS_URL is redis://… or rediss://… of Valkey or Redis', /^rediss?:\/\//),
      v.description(
        'Valkey or Redis, `redis://host:6379`, in which all processes count callers together',
      ),
      hidden('PASSWORD'),
    ),
    '',
  ),
  METRICS_PORT: v.optional(
    v.pipe(
      optionalNumber('METRICS_PORT is a number from 0 to 65535', 65_535),
      v.description('a port of its own for [`/metrics`](hosting.md#what-to-watch)'),
    ),
    '',
  ),
  METRICS_HOST: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty('METRICS_HOST is an address to listen on, such as 127.0.0.1'),
      v.description('the address that `METRICS_PORT` is of'),
    ),
    '127.0.0.1',
  ),
  SUBSCRIPTION_LIMIT: v.optional(
    v.pipe(
      wholeNumber('SUBSCRIPTION_LIMIT is a number of connections from 0 on', 1_000_000),
      v.description('how many connections may [follow new revisions](api/subscriptions.md)'),
    ),
    '500',
  ),
  LOG_LEVEL: v.optional(
    v.pipe(
      v.picklist(LOG_LEVELS, `LOG_LEVEL is one of ${LOG_LEVELS.join(', ')}`),
      v.description('`silent`, `error`, `warn`, `info` or `debug`'),
    ),
    'info',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: v.optional(
    v.pipe(
      address('OTEL_EXPORTER_OTLP_ENDPOINT is an address such as http://localhost:4318', HTTP),
      v.description('an OpenTelemetry collector, which traces are sent to by HTTP'),
      hidden('PASSWORD'),
    ),
    '',
  ),
  OTEL_EXPORTER_OTLP_HEADERS: v.optional(
    v.pipe(
      v.string(),
      v.description('headers for it: `authorization=Bearer x,tenant=y`'),
      hidden('WHOLE'),
    ),
    '',
  ),
  OTEL_SERVICE_NAME: v.optional(
    v.pipe(v.string(), v.description('what traces call this server')),
    'second-opinion',
  ),
  OTEL_TRACES_SAMPLER: v.optional(
    v.pipe(
      v.picklist(SAMPLERS, `OTEL_TRACES_SAMPLER is one of ${SAMPLERS.join(', ')}`),
      v.description('which requests are traced'),
    ),
    'parentbased_always_on',
  ),
  OTEL_TRACES_SAMPLER_ARG: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/, 'OTEL_TRACES_SAMPLER_ARG is a share from 0 to 1'),
      v.transform(Number),
      v.description('the share that `traceidratio` takes, from `0` to `1`'),
    ),
    '1',
  ),
  SHUTDOWN_DELAY: v.optional(
    v.pipe(
      wholeNumber('SHUTDOWN_DELAY is a number of seconds from 0 to 600', 600),
      v.description(
        'after SIGTERM, for how many seconds `/ready` says 503 before nothing more is accepted',
      ),
    ),
    '0',
  ),
  SHUTDOWN_SECONDS: v.optional(
    v.pipe(
      wholeNumber('SHUTDOWN_SECONDS is a number of seconds from 1 to 3600', 3_600, 1),
      v.description('how many seconds requests have to end after that'),
    ),
    '20',
  ),
});

/** The name of a setting. */
export type SettingName = keyof typeof SettingsSchema.entries;

/** The settings as they are once they are read. */
export type Settings = v.InferOutput<typeof SettingsSchema>;
