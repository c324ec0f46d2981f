/** Whole months as an ISO 8601 duration: 36 is "P3Y", 18 is "P1Y6M". */
export function isoDuration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return `P${years > 0 ? `${years}Y` : ''}${rest > 0 || years === 0 ? `${rest}M` : ''}`;
}
