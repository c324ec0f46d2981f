import { Fact } from '../components/fact.tsx';
import { Labelled } from '../components/labelled.tsx';
import { Invitation } from '../contribute/invitation.tsx';
import type { PageState } from '../page/page-state.ts';
import type { ProgramAnswer } from '../server/answers.ts';
import { WORDS } from '../words/words.ts';
import { AgainstView } from './against-view.tsx';
import { type FactGroup, foldUnstated, toGroups } from './fact-groups.ts';

type Program = NonNullable<ProgramAnswer['program']>;

/** What is known of the program, and how the page stands to it. */
export function ProgramView({
  server,
  program,
  page,
}: {
  readonly server: string;
  readonly program: Program;
  readonly page: PageState;
}) {
  const { claims } = page.reading;
  const groups = toGroups(program.resolved, page.contrasts, claims);
  const { shown, unstated } = foldUnstated(groups);
  return (
    <>
      <Standing status={program.status} />
      <Differences groups={groups} />
      <section>
        <dl class="facts">
          {shown.map((group) => (
            <Group key={group.key} group={group} />
          ))}
          {unstated.length > 0 && (
            <>
              <dt>{WORDS.unstated}</dt>
              <dd class="unknown">{unstated.join(' · ')}</dd>
            </>
          )}
        </dl>
      </section>
      <AgainstView page={page} />
      <Invitation server={server} page={page} kind="FACTS" />
    </>
  );
}

function Group({ group }: { readonly group: FactGroup }) {
  return (
    <>
      <dt>
        <Labelled constant={group.key}>{group.label}</Labelled>
      </dt>
      <dd>
        {group.lines.map((line) => (
          <Fact key={line.id} line={line} />
        ))}
      </dd>
    </>
  );
}

/** Whether the program takes students, where that is not known for certain. */
function Standing({ status }: { readonly status: Program['status'] }) {
  if (status === 'ACTIVE') return null;
  return (
    <section class="notices">
      {status === 'DISCONTINUED' ? (
        <div class="notice">
          <p>
            <b>{WORDS.closed.title}</b> {WORDS.closed.detail}
          </p>
        </div>
      ) : (
        <p class="unknown">{WORDS.perhapsClosed}</p>
      )}
    </section>
  );
}

/** What the reader should see first: where the page and the sources disagree. */
function Differences({ groups }: { readonly groups: readonly FactGroup[] }) {
  const lines = groups
    .flatMap(({ lines: own }) => own)
    .filter(({ page }) => page?.kind === 'DIFFERS');
  if (lines.length === 0) return null;
  return (
    <section class="notices">
      {lines.map(({ id, label, fact, page }) => (
        <div key={id} class="notice">
          <p>
            <b>{WORDS.differs.title(label, page?.text ?? '')}</b> {WORDS.differs.detail(fact.text)}
          </p>
          <button
            type="button"
            class="button"
            aria-label={WORDS.differs.lookAt(label)}
            onClick={() => lookAt(id)}
          >
            {WORDS.differs.look}
          </button>
        </div>
      ))}
    </section>
  );
}

/** Opens the row of a fact and goes to it. */
function lookAt(id: string): void {
  const element = document.getElementById(id);
  if (element instanceof HTMLDetailsElement) element.open = true;
  element?.scrollIntoView({ block: 'center' });
  element?.querySelector('summary')?.focus();
}
