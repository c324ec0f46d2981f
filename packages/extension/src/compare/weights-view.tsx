import type { Criterion, FitOfProgram, Profile, Weighting } from '@second-opinion/core';
import { weightingOf } from '@second-opinion/core';
import { RangeBar } from '../components/range-bar.tsx';
import { numberRange, share } from '../decision/format-figures.ts';
import { Weights } from '../profile/editors/weights.tsx';
import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';
import type { Judgement } from './judgement.ts';

const WORDS = COMPARE_PAGE_WORDS.weights;

/** Weights with sliders, and what the order of programs makes of them. */
export function WeightsView({
  profile,
  judgement,
  pending,
  onWeigh,
}: {
  readonly profile: Profile;
  readonly judgement: Judgement | null;
  /** Whether the order shown is that of weights before the latest. */
  readonly pending: boolean;
  readonly onWeigh: (weights: unknown) => void;
}) {
  const current: Weighting['weights'] = weightingOf(profile).weights;
  return (
    <section class="weighing" aria-labelledby="weighing">
      <h2 id="weighing">{WORDS.title}</h2>
      <p class="soft">{WORDS.explain}</p>
      <div class="columns">
        <Sliders profile={profile} current={current} onWeigh={onWeigh} />
        {judgement !== null && (
          <div class="order" aria-busy={pending}>
            <Order judgement={judgement} />
          </div>
        )}
      </div>
    </section>
  );
}

function Sliders({
  profile,
  current,
  onWeigh,
}: {
  readonly profile: Profile;
  readonly current: ReadonlyMap<Criterion, number>;
  readonly onWeigh: (weights: unknown) => void;
}) {
  return (
    <Weights
      id="weights"
      label={WORDS.title}
      labelledBy="weighing"
      describedBy="weighing"
      invalid={false}
      value={profile.weights}
      current={current}
      commit={onWeigh}
      refuse={() => undefined}
    />
  );
}

function Order({ judgement: { opinion, case: given } }: { readonly judgement: Judgement }) {
  const { fit } = opinion;
  if (fit.criteria.length === 0) return <p class="soft">{WORDS.none}</p>;
  if (fit.programs.length < 2) return <p class="soft">{WORDS.tooFew}</p>;
  const names = new Map(given.programs.map(({ facts }) => [facts.slug, facts.name]));
  const [leader] = fit.programs;
  return (
    <>
      <ol class="ranks">
        {fit.programs.map((program) => (
          <Ranked
            key={program.slug}
            program={program}
            name={names.get(program.slug) ?? program.slug}
          />
        ))}
      </ol>
      <ul class="sentences">
        {fit.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="visually-hidden" role="status">
        {leader !== undefined && WORDS.ranked(names.get(leader.slug) ?? leader.slug)}
      </p>
    </>
  );
}

/** One program: its score by the reader's weights, and its places over all of them. */
function Ranked({
  program: { score, places, acceptability },
  name,
}: {
  readonly program: FitOfProgram;
  readonly name: string;
}) {
  const [first = 0] = acceptability.ranks;
  const { min, max } = places;
  return (
    <li>
      <span class="place">{min === max ? min : `${min}–${max}`}</span>
      <span class="who">{name}</span>
      <span class="score">
        <RangeBar range={score} scale={1} />
        <small>
          {WORDS.score} {numberRange(score)}
        </small>
      </span>
      <span class="rank-bar" aria-hidden="true">
        {acceptability.ranks.map((part, rank) => (
          // Ranks have no name but their place.
          <i
            key={rank}
            style={{ flexBasis: `${part * 100}%`, '--rank': rank / acceptability.ranks.length }}
          />
        ))}
      </span>
      <small class="soft">{WORDS.first(share(Math.round(first * 100) / 100))}</small>
    </li>
  );
}
