import type { MemberNode, ValueNode } from '@humanwhocodes/momoa';
import type { Path } from '../fault.ts';

/** The line, counted from 1, on which the place of a path begins, or the nearest place above it that exists. */
export function lineOf(root: ValueNode, path: Path): number {
  let node = root;
  let { line } = root.loc.start;
  for (const step of path) {
    if (node.type === 'Object') {
      const member = node.members.find((candidate) => nameOf(candidate) === step);
      if (member === undefined) return line;
      ({ line } = member.loc.start);
      node = member.value;
    } else if (node.type === 'Array' && typeof step === 'number') {
      const element = node.elements[step];
      if (element === undefined) return line;
      ({ line } = element.loc.start);
      node = element.value;
    } else {
      return line;
    }
  }
  return line;
}

function nameOf(member: MemberNode): string {
  return member.name.type === 'String' ? member.name.value : member.name.name;
}
