/** What `retry-after` asks for, seconds or a date, as milliseconds from now; null where it asks for nothing. */
export function retryAfter(given: string | undefined, now: Date): number | null {
  if (given === undefined) return null;
  if (/^\d{1,9}$/.test(given)) return Number(given) * 1_000;
  const at = Date.parse(given);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
