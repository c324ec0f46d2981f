import type { Basis, ReferenceFigures, Source } from '@second-opinion/core';
import { SourceNote } from '../components/source-note.tsx';
import { isFieldPath } from '../profile/fields.ts';
import { useProfileDoor } from '../profile/profile-door.ts';
import { DECISION_WORDS } from '../words/decision.ts';
import { PROFILE_WORDS } from '../words/profile.ts';
import type { JudgedProgram } from './judged-program.ts';

const LINES = DECISION_WORDS.lines;

/** Where what a figure rests on is looked up. */
export interface Evidence {
  readonly claims: JudgedProgram['claims'];
  readonly reference: ReferenceFigures;
}

/** Everything that a figure rests on: claims, published figures, what the reader said, what is taken for granted. */
export function BasisNotes({
  bases,
  evidence,
}: {
  readonly bases: readonly Basis[];
  readonly evidence: Evidence;
}) {
  const sources = new Map(sourcesOf(bases, evidence).map((source) => [source.id, source]));
  const said = new Set(bases.flatMap((basis) => (basis.kind === 'PROFILE' ? [basis.field] : [])));
  const taken = new Set(
    bases.flatMap((basis) => (basis.kind === 'ASSUMPTION' ? [basis.text] : [])),
  );
  return (
    <>
      {taken.size > 0 && (
        <div>
          <h3>{LINES.assumed}</h3>
          <ul class="assumptions">
            {[...taken].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {[...said].map((field) => (
        <Said key={field} field={field} />
      ))}
      {[...sources.values()].map((source) => (
        <SourceNote key={source.id} source={source} />
      ))}
    </>
  );
}

function Said({ field }: { readonly field: string }) {
  const open = useProfileDoor();
  const path = isFieldPath(field) ? field : undefined;
  const label = path === undefined ? field : PROFILE_WORDS.fields[path].label;
  return (
    <p class="unlock">
      <span>{LINES.youSaid(label)}</span>
      <button
        type="button"
        class="link"
        aria-label={`${LINES.change}: ${label}`}
        onClick={() => open(path)}
      >
        {LINES.change}
      </button>
    </p>
  );
}

function sourcesOf(bases: readonly Basis[], { claims, reference }: Evidence): Source[] {
  const published = [
    ...reference.livingCosts,
    ...reference.physicianPay,
    ...reference.discountRates,
  ];
  return bases.flatMap((basis) => {
    if (basis.kind === 'CLAIM') return basis.claims.flatMap((id) => claims.get(id)?.source ?? []);
    if (basis.kind !== 'REFERENCE') return [];
    return published.filter(({ id }) => basis.figures.includes(id)).map(({ source }) => source);
  });
}
