/** A range of whole numbers as one text, so that equal ranges are one value of a column: "24-36". */
export function rangeText(min: number, max: number): string {
  return `${min}-${max}`;
}

/** Reads what `rangeText` wrote. */
export function readRange(text: string): { readonly min: number; readonly max: number } {
  const [min = '', max = ''] = text.split('-');
  return { min: Number(min), max: Number(max) };
}
