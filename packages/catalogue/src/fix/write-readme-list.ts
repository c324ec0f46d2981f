import { attributeList } from '../format/attribute-list.ts';

const SECTION = /(<!-- attributes:[^>]*-->\n)[\s\S]*?(<!-- end of attributes -->)/;

/** A Markdown text with the list of attributes between its two comments brought up to core's registry. */
export function writeReadmeList(text: string): string {
  return text.replace(
    SECTION,
    (_all, start: string, end: string) => `${start}\n${attributeList()}\n\n${end}`,
  );
}
