import type { CatalogueFile } from '../catalogue-file.ts';
import type { Complaint, Fault } from '../fault.ts';
import { describePlace } from '../place.ts';
import { indexCatalogue } from './catalogue-index.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** Puts files to every rule. What spans several files is judged among those given. */
export function judge(
  files: readonly CatalogueFile[],
  today: string,
  rules: readonly Rule[] = RULES,
): Fault[] {
  const index = indexCatalogue(files, today);
  return files.flatMap((file) => {
    const faults: Fault[] = [];
    const spokenOf = new Set<string>();
    for (const rule of rules) {
      for (const complaint of rule.check(file, index)) {
        const claim = claimOf(complaint);
        if (claim !== null && rule.general === true && spokenOf.has(claim)) continue;
        if (claim !== null && rule.severity === 'ERROR') spokenOf.add(claim);
        faults.push(toFault(file, rule, complaint));
      }
    }
    return faults;
  });
}

/** The claim in whose value a complaint lies. */
function claimOf({ path }: Complaint): string | null {
  return path[2] === 'claims' && path[4] === 'value' ? path.slice(0, 4).join('/') : null;
}

function toFault(file: CatalogueFile, rule: Rule, complaint: Complaint): Fault {
  const line = file.lineOf(complaint.path);
  return {
    file: file.name,
    place: describePlace(file.raw, complaint.path, line),
    line,
    rule: rule.name,
    severity: rule.severity,
    message: complaint.message,
    remedy: complaint.remedy,
  };
}
