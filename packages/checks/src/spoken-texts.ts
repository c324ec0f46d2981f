import { Visitor, parseSync } from 'oxc-parser';

/** What stands for what a sentence is said with. */
export const GAP = '\uFFFC';

/**
 * The texts that a file of words holds, with a {@link GAP} for each argument; keys and types are none of them.
 * @throws where it is no TypeScript
 */
export function spokenTexts(file: string, source: string): string[] {
  const parsed = parseSync(file, source);
  const [fault] = parsed.errors;
  if (fault !== undefined) throw new SyntaxError(`${file}: ${fault.message}`);
  const texts: string[] = [];
  const unspoken = new Set<number>(
    parsed.module.staticImports.map(({ moduleRequest }) => moduleRequest.start),
  );
  new Visitor({
    Property: ({ key }) => void unspoken.add(key.start),
    TSLiteralType: ({ literal }) => void unspoken.add(literal.start),
    Literal({ start, value }) {
      if (typeof value === 'string' && !unspoken.has(start)) texts.push(value);
    },
    TemplateLiteral({ quasis }) {
      texts.push(quasis.map(({ value }) => value.cooked ?? value.raw).join(GAP));
    },
  }).visit(parsed.program);
  return texts;
}
