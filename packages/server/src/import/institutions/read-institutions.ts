import type { Findings } from '../../register/findings.ts';
import type { ImportedInstitution, Reading, RegisterFacts } from '../../register/imported.ts';
import type { ImportOptions } from '../import-kind.ts';
import { type JsonEntry, jsonEntries } from '../reading/json-entries.ts';

/** Makes an institution of one entry of a file; null where it is left out, of which the findings then say why. */
type ToInstitution = (entry: JsonEntry, findings: Findings) => ImportedInstitution | null;

/** A reader of a JSON file whose every entry is an institution. */
export function institutionReader(facts: RegisterFacts, toInstitution: ToInstitution) {
  return async function* read(
    file: string,
    options: ImportOptions,
    findings: Findings,
  ): AsyncGenerator<Reading> {
    async function* batches(): AsyncGenerator<readonly ImportedInstitution[]> {
      for await (const entries of jsonEntries(file, options)) {
        yield entries.flatMap((entry) => toInstitution(entry, findings) ?? []);
      }
    }
    const register = { ...facts, asOf: options.asOf ?? null };
    yield { holds: 'INSTITUTIONS', register, batches: batches() };
  };
}
