import { SETTING_FACTS } from './setting-facts.ts';

/** The table of settings in docs/settings.md, in Markdown as the formatter leaves it. */
export function settingsTable(): string {
  const rows = [
    ['setting', 'default', 'what it is'],
    ...SETTING_FACTS.map(({ name, standard, about }) => [
      `\`${name}\``,
      standard === '' ? 'none' : `\`${standard}\``,
      about,
    ]),
  ];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(head), line(rule), ...body.map(line)].join('\n');
}
