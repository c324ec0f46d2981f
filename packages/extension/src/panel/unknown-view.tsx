import { Quotes } from '../components/quotes.tsx';
import { Invitation } from '../contribute/invitation.tsx';
import type { LikelyProgram, PageState } from '../page/page-state.ts';
import { CORE_WORDS } from '../words/core.ts';
import { WORDS } from '../words/words.ts';
import { type PageGroup, toPageGroups } from './page-groups.ts';

/** A program that the catalogue lacks, or that might be one of some: what its page says, and the question. */
export function UnknownView({
  server,
  page,
  onAnswer,
}: {
  readonly server: string;
  readonly page: PageState;
  readonly onAnswer: (slug: string, yes: boolean) => void;
}) {
  const { recognition, reading } = page;
  return (
    <>
      {recognition.kind === 'LIKELY' && (
        <Likely candidates={recognition.candidates} onAnswer={onAnswer} />
      )}
      <section>
        <h2>{WORDS.unknownProgram.title}</h2>
        {recognition.kind === 'NONE' && <p class="soft small">{WORDS.unknownProgram.explain}</p>}
        {recognition.kind === 'UNCHECKED' && (
          <p class="soft small">{WORDS.unknownProgram.unchecked}</p>
        )}
        {reading.claims.length === 0 && <p class="unknown">{WORDS.unknownProgram.nothing}</p>}
        <dl class="facts">
          {toPageGroups(reading.claims).map((group) => (
            <Group key={group.key} group={group} />
          ))}
        </dl>
      </section>
      <Invitation server={server} page={page} kind="NEW_PROGRAM" />
    </>
  );
}

function Group({ group: { label, lines } }: { readonly group: PageGroup }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {lines.map(({ key, text, qualifier, quotes, confidence, assumed }) => (
          <details key={key} class="fact">
            <summary>
              <span class="value">
                {text}
                {qualifier !== '' && <span class="soft"> {qualifier}</span>}
              </span>
              <span class="origin">{confidence}</span>
            </summary>
            <div class="working">
              <Quotes quotes={quotes} />
              {assumed !== null && (
                <p class="small soft">{WORDS.unknownProgram.assumed(assumed)}</p>
              )}
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
                {[
                  ...(institution === null ? [] : [institution.name]),
                  ...reasons.map((reason) => words.reasons[reason]),
                ].join(' · ')}
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
                <span class="visually-hidden">{CORE_WORDS.named('', program.name)}</span>
              </button>
              <button type="button" class="button" onClick={() => onAnswer(program.slug, false)}>
                {words.no}
                <span class="visually-hidden">{CORE_WORDS.named('', program.name)}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
