import * as v from 'valibot';
import type { Ran } from './pnpm.ts';

/** What an audit comes to. */
export interface Audit {
  readonly state: 'CLEAN' | 'FAULTS' | 'NOT_ASKED';
  /** For a person. */
  readonly lines: readonly string[];
}

const Report = v.object({
  advisories: v.optional(
    v.record(
      v.string(),
      v.object({
        module_name: v.string(),
        severity: v.string(),
        title: v.string(),
        url: v.optional(v.string(), ''),
      }),
    ),
    {},
  ),
});

/** How the registry's refusal and a missing network show. */
const NO_ENDPOINT = /ERR_PNPM_AUDIT_\w+|ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|fetch failed/;

/** Reads what `pnpm audit --json` printed. @param ran null where there is no pnpm. */
export function readAudit(ran: Ran | null): Audit {
  if (ran === null) return notAsked('there is no pnpm to ask with');
  const report = v.safeParse(v.pipe(v.string(), v.parseJson(), Report), ran.output);
  if (!report.success) {
    const [reason] = NO_ENDPOINT.exec(ran.errors + ran.output) ?? [];
    if (reason === undefined) {
      return { state: 'FAULTS', lines: [ran.errors, 'pnpm audit gave no report'] };
    }
    return notAsked(`the registry answered no question about known faults (${reason})`);
  }
  const faults = Object.values(report.output.advisories);
  if (faults.length === 0 && ran.code === 0) {
    return { state: 'CLEAN', lines: ['no known faults of moderate weight or more'] };
  }
  const lines = faults.map(
    ({ module_name: name, severity, title, url }) => `${name}: ${severity}: ${title} ${url}`,
  );
  return { state: 'FAULTS', lines: [...lines, `${faults.length} known faults`] };
}

function notAsked(why: string): Audit {
  return { state: 'NOT_ASKED', lines: [why] };
}
