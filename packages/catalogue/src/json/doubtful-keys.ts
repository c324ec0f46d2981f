import type { ValueNode } from '@humanwhocodes/momoa';

/** A key that JSON.parse would take without a word, and that is surely a slip or an attack. */
export interface Doubtful {
  readonly reason: 'TWICE' | 'PROTOTYPE';
  readonly key: string;
  readonly line: number;
}

const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The first key under a node that stands twice in its object or that reaches an object's prototype. */
export function findDoubtfulKey(node: ValueNode): Doubtful | null {
  if (node.type === 'Array') return firstOf(node.elements.map((element) => element.value));
  if (node.type !== 'Object') return null;
  const seen = new Set<string>();
  for (const { name } of node.members) {
    const key = name.type === 'String' ? name.value : name.name;
    const { line } = name.loc.start;
    if (PROTOTYPE_KEYS.has(key)) return { reason: 'PROTOTYPE', key, line };
    if (seen.has(key)) return { reason: 'TWICE', key, line };
    seen.add(key);
  }
  return firstOf(node.members.map((member) => member.value));
}

function firstOf(nodes: readonly ValueNode[]): Doubtful | null {
  for (const node of nodes) {
    const found = findDoubtfulKey(node);
    if (found !== null) return found;
  }
  return null;
}
