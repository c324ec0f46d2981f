import { type Claim, type Resolution, attributeOf } from '@second-opinion/core';
import type { AnsweredClaim, AnsweredValue } from '../server/answers.ts';
import { CORE_WORDS } from '../words/core.ts';

/** A resolution made in the browser, in the shape in which a server answers one, so that one view shows both. */
export function toAnsweredValue(resolution: Resolution): AnsweredValue {
  return {
    status: 'KNOWN',
    text: resolution.text,
    period: resolution.period,
    reason: resolution.reason,
    certainty: resolution.certainty,
    certaintyReasons: [...resolution.certaintyReasons],
    measure: null,
    claims: resolution.claims.map(toAnsweredClaim),
    agreeing: resolution.agreeing.map(toAnsweredClaim),
    conflicts: resolution.conflicts.map(toAnsweredClaim),
    history: resolution.history.map(toAnsweredClaim),
  };
}

function toAnsweredClaim({ attribute, value, source }: Claim): AnsweredClaim {
  const { id: _id, ...rest } = source;
  return { text: attributeOf(attribute).format(value, CORE_WORDS), value, source: rest };
}
