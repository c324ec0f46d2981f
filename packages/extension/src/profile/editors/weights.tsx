import { CRITERIA, type Criterion } from '@second-opinion/core';
import * as v from 'valibot';
import { PROFILE_WORDS } from '../../words/profile.ts';
import type { EditorProps } from './editor-props.ts';

const Shape = v.record(v.string(), v.number());
/** The most that a slider goes to; weights have any scale, and are made to sum to one. */
const MOST = 10;

/** A slider a criterion. */
export function Weights({
  current,
  ...props
}: EditorProps & {
  /** What each weighs now, 0 to 1, where the reader has set nothing. */
  readonly current: ReadonlyMap<Criterion, number>;
}) {
  const read = v.safeParse(Shape, props.value);
  const own: Readonly<Record<string, number>> | null = read.success ? read.output : null;
  const heaviest = Math.max(0.01, ...current.values());
  const shown = (criterion: Criterion): number =>
    own === null
      ? Math.round(((current.get(criterion) ?? 0) / heaviest) * MOST)
      : Math.min(MOST, own[criterion] ?? 0);
  const set = (criterion: Criterion, weight: number): void => {
    const all = CRITERIA.map((key) => [key, key === criterion ? weight : shown(key)] as const);
    const said = all.filter(([, value]) => value > 0);
    // The last weight cannot go: at least one criterion weighs something.
    if (said.length > 0) props.commit(Object.fromEntries(said));
  };
  const sum = CRITERIA.reduce((total, criterion) => total + shown(criterion), 0);
  return (
    <div class="weights" role="group" aria-labelledby={props.labelledBy}>
      {CRITERIA.map((criterion) => (
        <label key={criterion}>
          <span>{PROFILE_WORDS.criteria[criterion]}</span>
          <input
            type="range"
            min={0}
            max={MOST}
            step={1}
            value={shown(criterion)}
            style={{ '--share': `${(shown(criterion) / MOST) * 100}%` }}
            onInput={({ currentTarget }) => set(criterion, currentTarget.valueAsNumber)}
          />
          <output>{sum === 0 ? '' : `${Math.round((shown(criterion) / sum) * 100)} %`}</output>
        </label>
      ))}
      {own !== null && (
        <button type="button" class="button" onClick={() => props.commit(undefined)}>
          {PROFILE_WORDS.resetWeights}
        </button>
      )}
    </div>
  );
}
