import type { Fault } from '../fault.ts';

/** Faults as a person reads them: file by file, and in each what must be mended before what should be looked at. */
export function formatFaults(faults: readonly Fault[]): string {
  return [...new Set(faults.map((fault) => fault.file))]
    .map((file) => {
      const own = faults
        .filter((fault) => fault.file === file)
        .toSorted((a, b) => Number(a.severity === 'WARNING') - Number(b.severity === 'WARNING'));
      return [file, ...own.map((fault) => formatFault(fault))].join('\n');
    })
    .join('\n\n');
}

function formatFault({ severity, place, rule, message, remedy }: Fault): string {
  return [
    `  ${severity === 'ERROR' ? 'error  ' : 'warning'}  ${place}  [${rule}]`,
    `           ${message}`,
    `           remedy: ${remedy}`,
  ].join('\n');
}

/** "no errors", "1 error", "5,092 claims". */
export function countOf(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count === 0 ? 'no' : count.toLocaleString('en')} ${noun}s`;
}
