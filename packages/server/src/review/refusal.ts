/**
 * Why a review was not carried out. `UNKNOWN`: nothing has that number or key; `DECIDED`: it was decided before; `SAME_PERSON`:
 * a second person has to agree; `PROGRAM_GONE`: the catalogue has its program no more; `INVALID`: a field is wrong;
 * `BUILT_UPON`: a later review rests on it.
 */
export const REFUSALS = [
  'UNKNOWN',
  'DECIDED',
  'SAME_PERSON',
  'PROGRAM_GONE',
  'INVALID',
  'BUILT_UPON',
] as const;

/** A review that was not carried out, with what would be right. */
export interface ReviewRefusal {
  readonly kind: 'REFUSED';
  readonly why: (typeof REFUSALS)[number];
  readonly message: string;
}

/** A refusal in words. */
export function refuse(why: ReviewRefusal['why'], message: string): ReviewRefusal {
  return { kind: 'REFUSED', why, message };
}
