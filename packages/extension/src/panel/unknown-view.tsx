import { attributeOf, rowLabel } from '@second-opinion/core';
import type { ReadClaim } from '@second-opinion/page-reader';
import type { LikelyProgram, PageState } from '../page/page-state.ts';
import { WORDS } from '../words/words.ts';
import { confidenceWords } from './confidence-words.ts';

/** A program that the catalogue lacks, or that might be one of some: what its page says, and the question. */
export function UnknownView({
  page,
  onAnswer,
}: {
  readonly page: PageState;
  readonly onAnswer: (slug: string, yes: boolean) => void;
}) {
  const { recognition, reading } = page;
  const groups = Map.groupBy(reading.claims, ({ attribute, value }) =>
    rowLabel(attribute, attributeOf(attribute).qualify(value)),
  );
  return (
    <>
      {recognition.kind === 'LIKELY' && (
        <Likely candidates={recognition.candidates} onAnswer={onAnswer} />
      )}
      <section>
        <p class="soft">{WORDS.unknownProgram.explain}</p>
        {reading.claims.length === 0 && <p class="unknown">{WORDS.unknownProgram.nothing}</p>}
        <dl class="facts">
          {[...groups].map(([label, claims]) => (
            <Group key={label} label={label} claims={claims} />
          ))}
        </dl>
      </section>
    </>
  );
}

/** What the page says of one attribute, each value with its words. */
function Group({
  label,
  claims,
}: {
  readonly label: string;
  readonly claims: readonly ReadClaim[];
}) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {claims.map(({ attribute, value, text, place, confidence }) => (
          <details key={`${place}${text}${JSON.stringify(value)}`} class="fact">
            <summary>
              <span class="value">{attributeOf(attribute).format(value)}</span>
              <span class="origin">{confidenceWords(confidence)}</span>
            </summary>
            <div class="working">
              <q>{text}</q>
              <p class="small soft">{place}</p>
            </div>
          </details>
        ))}
      </dd>
    </>
  );
}

function Likely({
  candidates,
  onAnswer,
}: {
  readonly candidates: readonly LikelyProgram[];
  readonly onAnswer: (slug: string, yes: boolean) => void;
}) {
  const words = WORDS.likely;
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="soft small">{words.explain}</p>
      <ul class="candidates">
        {candidates.map(({ program, institution, reasons }) => (
          <li key={program.slug}>
            <p>
              <b class="name">{program.name}</b>
              <span class="soft small">
                {[institution?.name ?? '', ...reasons].filter((part) => part !== '').join(' · ')}
              </span>
            </p>
            <div class="buttons">
              <button
                type="button"
                class="button"
                data-kind="main"
                onClick={() => onAnswer(program.slug, true)}
              >
                {words.yes}
                <span class="visually-hidden">: {program.name}</span>
              </button>
              <button type="button" class="button" onClick={() => onAnswer(program.slug, false)}>
                {words.no}
                <span class="visually-hidden">: {program.name}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
