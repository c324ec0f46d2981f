import { ConfigError, type Config } from '../config.ts';
import { lookAtDatabase } from '../doctor/database.ts';
import { drill, lookAtBackups } from '../doctor/drill.ts';
import { type Finding, fault, reasonOf } from '../doctor/finding.ts';
import { lookAtClock, lookAtNode } from '../doctor/runtime.ts';
import { lookAtStorage } from '../doctor/storage.ts';
import {
  lookAtCounters,
  lookAtDocuments,
  lookAtPort,
  lookAtSettings,
} from '../doctor/surroundings.ts';
import { type GlobalOptions, type Run, runCommand } from './run-command.ts';

/** What `doctor` is to look at beside the installation. */
interface DoctorOptions extends GlobalOptions {
  /** Where backups are kept. */
  readonly backups: string;
  /** Whether the newest of them is restored, to see whether that works. */
  readonly drill?: boolean;
}

/**
 * Says what is wrong with this installation and what to do; changes nothing. Ends with exit code 3 where something does
 * not work.
 */
export function doctor(options: DoctorOptions): Promise<void> {
  return runCommand(options, async (run) => {
    const findings = await examine(run, options);
    const faults = findings.filter(({ state }) => state === 'FAULT').length;
    const notes = findings.filter(({ state }) => state === 'NOTE').length;
    return {
      text: `${findings.map(textOf).join('\n')}\n\n${summary(faults, notes)}`,
      data: { faults, notes, findings },
      faulty: faults > 0,
    };
  });
}

async function examine(run: Run, options: DoctorOptions): Promise<readonly Finding[]> {
  const now = new Date();
  const node = lookAtNode(process.version);
  const config = await configOf(run);
  if (!('database' in config)) return [node, config];
  const { findings, newest } = await lookAtDatabase(config.database, now);
  return [
    node,
    ...lookAtSettings(config),
    lookAtClock(now, newest),
    ...(await lookAtStorage(config.database)),
    ...findings,
    await lookAtDocuments(config),
    await lookAtPort(config),
    ...(await lookAtCounters(config)),
    await lookAtBackups(options.backups, now),
    ...(options.drill === true ? [await drill(options.backups)] : []),
  ];
}

/** The settings, or what is wrong with them: then nothing else can be looked at. */
async function configOf(run: Run): Promise<Config | Finding> {
  try {
    return await run.config();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return fault('settings', reasonOf(error), 'Mend it: docs/settings.md lists all settings.');
  }
}

const SIGNS = { OK: 'ok     ', NOTE: 'note   ', FAULT: 'FAULT  ' } as const;

function textOf({ about, state, found, remedy }: Finding): string {
  const line = `${SIGNS[state]}${about}: ${found}`;
  return remedy === null ? line : `${line}\n         → ${remedy}`;
}

function summary(faults: number, notes: number): string {
  if (faults > 0) return `${faults} ${faults === 1 ? 'fault' : 'faults'} to mend.`;
  return notes > 0 ? 'Nothing is broken; see the notes.' : 'All is well.';
}
