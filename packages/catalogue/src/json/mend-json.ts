/** What a mark in place of JSON was probably meant to be, the first that fits. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^[“”„‟]/u, 'write straight quotes, ", in place of curly ones'],
  [/^['‘’`]/u, 'write double quotes, ", in place of single ones'],
  [/^(?:\/\/|\/\*|#)/, 'remove the comment: JSON has none; a claim may have a "note"'],
  [/^(?:<{7}|={7}|>{7}|\|{7})/, 'a merge was left half done: keep one side, and remove its marks'],
];

const OTHERWISE =
  'mend the JSON there or on the line before: a comma, a quote or a bracket is missing or too many';

/** What would mend a text that is no JSON, from where reading it stopped. Line and column count from 1. */
export function mendJson(text: string, line: number, column: number): string {
  const lines = text.split('\n');
  const rest = (lines[line - 1] ?? '').slice(column - 1);
  const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column - 1)]
    .join('\n')
    .trimEnd();
  if (rest.trim() === '' && lines.slice(line).join('').trim() === '')
    return 'the text ends too early: close what is open, or take the whole file again';
  if (/^[\]}]/.test(rest) && before.endsWith(',')) return 'remove the comma before it';
  if (/^["{]/.test(rest) && /["\]}\d]$|true$|false$|null$/.test(before))
    return 'write a comma between the two, at the end of the line before';
  return MARKS.find(([mark]) => mark.test(rest))?.[1] ?? OTHERWISE;
}
