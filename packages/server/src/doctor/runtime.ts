import { type Finding, fault, ok } from './finding.ts';

/** The oldest Node that runs the sources as they are. */
const OLDEST_NODE = 24;

/** Whether this Node can run the server. @param version as `process.version` has it: "v24.1.0". */
export function lookAtNode(version: string): Finding {
  const [, major = '0'] = /^v?(\d+)\./.exec(version) ?? [];
  return Number(major) >= OLDEST_NODE
    ? ok('node', `${version} runs the server.`)
    : fault('node', `${version} is too old.`, `Install Node ${OLDEST_NODE} or later.`);
}

/**
 * Whether the clock can be right. Days and rates are chosen by it.
 * @param known the latest time that something here was written or read at, ISO; nothing can lie in the future.
 */
export function lookAtClock(now: Date, known: string | null): Finding {
  const said = now.toISOString().slice(0, 19);
  // A day has 14 hours less west of where the source was read.
  const latest = known === null ? 0 : Date.parse(known) - 14 * 3_600_000;
  return now.getTime() >= latest
    ? ok('clock', `It says ${said} UTC, which can be.`)
    : fault(
        'clock',
        `It says ${said} UTC, and the catalogue was read on ${known?.slice(0, 10)}.`,
        'Set the clock, by NTP if the machine can: which rate counts and how old a source is hang on it.',
      );
}
