/** An object with its keys in a given order; those that the order does not know follow by name. */
export function orderKeys(
  record: Readonly<Record<string, unknown>>,
  order: readonly string[],
): Record<string, unknown> {
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(record).toSorted(
    ([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : Number(a > b)),
  );
  return Object.fromEntries(entries);
}
