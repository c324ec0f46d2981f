import { calibrationOf } from './evaluate.ts';
import { type JudgedClaim } from './score-facts.ts';

/** A step of a monotone map from raw to calibrated confidence (pool adjacent violators). */
interface Step {
  readonly from: number;
  weight: number;
  right: number;
}

/** Fits the share of right claims as a non-decreasing function of raw confidence. */
export function fitMonotone(
  judged: readonly { readonly confidence: number; readonly right: boolean }[],
): (raw: number) => number {
  const steps: Step[] = [];
  for (const { confidence, right } of judged.toSorted((a, b) => a.confidence - b.confidence)) {
    steps.push({ from: confidence, weight: 1, right: right ? 1 : 0 });
    for (;;) {
      const last = steps.at(-1);
      const before = steps.at(-2);
      if (
        last === undefined ||
        before === undefined ||
        before.right / before.weight < last.right / last.weight
      )
        break;
      steps.pop();
      before.weight += last.weight;
      before.right += last.right;
    }
  }
  return (raw) => {
    const step = steps.findLast(({ from }) => from <= raw) ?? steps[0];
    // Laplace's rule keeps a handful of right claims from certainty.
    return step === undefined ? raw : (step.right + 1) / (step.weight + 2);
  };
}

/**
 * The reliability of confidences when nothing is fitted to the institution that is scored: each institution's
 * claims are mapped by a calibration fitted on all the others.
 */
export function crossValidate(judged: readonly JudgedClaim[]): string {
  const institutions = [...new Set(judged.map(({ institution }) => institution))];
  const mapped = institutions.flatMap((held) => {
    const others = judged.filter(({ institution }) => institution !== held);
    const map = fitMonotone(
      others.map(({ claim, right }) => ({ confidence: claim.confidence, right })),
    );
    return judged
      .filter(({ institution }) => institution === held)
      .map((each) => ({
        ...each,
        claim: { ...each.claim, confidence: map(each.claim.confidence) },
      }));
  });
  const bands = calibrationOf(mapped).filter(({ claims }) => claims > 0);
  return [
    `cross-validation over ${institutions.length} institutions: weights are set by hand and fitted to none; a calibration fitted on the others gives`,
    ...bands.map(
      ({ from, to, claims, right }) =>
        `  ${from.toFixed(2)}–${to.toFixed(2)}: ${claims} claims, ${right === null ? '–' : `${Math.round(right * 100)} %`} right`,
    ),
  ].join('\n');
}
