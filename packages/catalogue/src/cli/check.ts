import type { Fault } from '../fault.ts';
import { inspectCatalogue } from '../inspect-catalogue.ts';
import { inspectReference } from '../inspect-reference.ts';
import { claimsOf } from '../lint/claims-of.ts';
import { chooseFiles } from './choose-files.ts';
import { countOf, formatFaults } from './format-faults.ts';
import type { Places } from './run.ts';
import type { Terminal } from './terminal.ts';

/** Says what is wrong in the files. Others are read too, since some rules span files. @returns 1 where there is an error */
export async function check(
  places: Places,
  wanted: readonly string[],
  asJson: boolean,
  terminal: Terminal,
): Promise<number> {
  const choice = await chooseFiles(places.folder, wanted);
  if (choice.kind === 'UNKNOWN') {
    terminal.error(choice.message);
    return 1;
  }
  const { files, faults } = await inspectCatalogue({ folder: places.folder });
  const reference =
    places.reference === null || wanted.length > 0 ? [] : await inspectReference(places.reference);
  const chosen = (name: string): boolean => wanted.length === 0 || choice.names.includes(name);
  const shown = [...faults.filter((fault) => chosen(fault.file)), ...reference];
  const judged = files.filter((file) => chosen(file.name));
  const counts = {
    files: choice.names.length,
    programs: judged.reduce((sum, file) => sum + file.content.programs.length, 0),
    claims: judged.flatMap(claimsOf).reduce((sum, { programs }) => sum + programs.length, 0),
    errors: countSeverity(shown, 'ERROR'),
    warnings: countSeverity(shown, 'WARNING'),
  };
  if (asJson) terminal.out(JSON.stringify({ ...counts, faults: shown }, null, 2));
  else {
    if (shown.length > 0) terminal.out(`${formatFaults(shown)}\n`);
    const found = `${countOf(counts.errors, 'error')}, ${countOf(counts.warnings, 'warning')}`;
    terminal.out(
      `${countOf(counts.files, 'file')}, ${unjudged(counts.files - judged.length)}${countOf(counts.programs, 'program')}, ${countOf(counts.claims, 'claim')}: ${found}`,
    );
  }
  return counts.errors > 0 ? 1 : 0;
}

/** A file whose shape is broken is put to no other rule: more may come to light once it is mended. */
function unjudged(count: number): string {
  return count === 0 ? '' : `${count} of them not looked into further until mended, `;
}

function countSeverity(faults: readonly Fault[], severity: Fault['severity']): number {
  return faults.filter((fault) => fault.severity === severity).length;
}
