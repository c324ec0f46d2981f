import { type Layout, headingPath, isHeading } from './layout.ts';
import type { Statement } from './statement.ts';

const REACH = 10;

/** Headings with the texts that follow, up to the next heading. */
export function gatherHeaded(layout: Layout): Statement[] {
  const statements: Statement[] = [];
  const { blocks } = layout.page;
  blocks.forEach((block, at) => {
    if (layout.apart[at] === true || isHeading(block)) return;
    const heading = layout.headingOf[at] ?? -1;
    const head = blocks[heading];
    if (
      head === undefined ||
      at - heading > REACH ||
      head.text.length > 120 ||
      block.text.length > 600
    )
      return;
    const context = headingPath(layout, at);
    statements.push({
      kind: 'HEADED',
      label: head.text,
      value: block.text,
      context: context.slice(0, -1),
      place: context.join(' > '),
      block: at,
    });
  });
  return statements;
}
