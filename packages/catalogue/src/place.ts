import { isRecord } from './canonical-json.ts';
import type { Path } from './fault.ts';

/** A place as a person finds it: `programs[3].claims[0].value (sydney-mmed, duration), line 118`. */
export function describePlace(raw: unknown, path: Path, line: number): string {
  const names = namesAlong(raw, path);
  const where = path.length === 0 ? 'the file' : writePath(path);
  return `${where}${names.length === 0 ? '' : ` (${names.join(', ')})`}, line ${line}`;
}

function writePath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[A-Za-z_$][\w$]*$/.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

/** The program's id and the claim's attribute on the way, since a number in a list says little. */
function namesAlong(raw: unknown, path: Path): string[] {
  const names: string[] = [];
  let here = raw;
  for (const step of path) {
    if (Array.isArray(here)) here = here[Number(step)] as unknown;
    else here = isRecord(here) ? here[step] : undefined;
    if (typeof step === 'number' && isRecord(here)) {
      const name = here['id'] ?? here['attribute'];
      if (typeof name === 'string') names.push(name);
    }
  }
  return names;
}
