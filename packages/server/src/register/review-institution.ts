import type { Findings } from './findings.ts';
import type { Identity, KnownInstitution } from './identity.ts';
import type { ImportedInstitution } from './imported.ts';

/**
 * Puts to review what a register says of an institution and the catalogue does not: who it may be, and a ROR id or domains that
 * the catalogue lacks. The catalogue's own files are never changed by a register.
 */
export function reviewInstitution(
  register: string,
  imported: ImportedInstitution,
  identity: Identity,
  known: KnownInstitution | undefined,
  findings: Findings,
): void {
  const { code, line, name: subject, ror, domains, website } = imported;
  const item = { register, code, line, subject, website, values: [] };
  if (identity.kind === 'BY_NAME') {
    findings.review({
      ...item,
      kind: 'INSTITUTION_BY_NAME',
      candidates: identity.slugs,
      proposal: `It has the name of ${identity.slugs.join(', ')} and nothing else to tell it by: say whether it is the same.`,
    });
  } else if (identity.kind === 'AMBIGUOUS') {
    findings.review({
      ...item,
      kind: 'INSTITUTION_AMBIGUOUS',
      candidates: identity.slugs,
      proposal: `It may be ${identity.slugs.join(' or ')}, but ${identity.why}: say which it is.`,
    });
  }
  if (identity.kind !== 'KNOWN' || known === undefined) return;
  const candidates = [identity.slug];
  if (ror !== null && known.ror === null) {
    const proposal = `${identity.slug} has no ROR id in the catalogue; by its domain it is ${ror}.`;
    findings.review({ ...item, kind: 'INSTITUTION_ROR', candidates, proposal, values: [ror] });
  }
  const further = domains.filter((domain) => !isOn(domain, known.domains));
  if (further.length > 0) {
    const proposal = `The catalogue does not have these domains of ${identity.slug}: ${further.join(', ')}.`;
    findings.review({
      ...item,
      kind: 'INSTITUTION_DOMAIN',
      candidates,
      proposal,
      values: further,
    });
  }
}

function isOn(domain: string, domains: readonly string[]): boolean {
  return domains.some((known) => domain === known || domain.endsWith(`.${known}`));
}
