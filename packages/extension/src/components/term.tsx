import type { AttributeKey, Term as GlossaryTerm } from '@second-opinion/core';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isExplained } from './explained.ts';
import { WORDS as PANEL_WORDS } from '../words/words.ts';

const WORDS = PANEL_WORDS.glossary;

/** A label that leads to what the glossary says of it, where it says anything. */
export function Term(props: { readonly attribute: AttributeKey; readonly children: string }) {
  return isExplained(props.attribute) ? <Explained {...props} /> : <>{props.children}</>;
}

/** The glossary is a chunk of its own, fetched from the extension when it is first asked. */
function Explained({
  attribute,
  children,
}: {
  readonly attribute: AttributeKey;
  readonly children: string;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const element = box.current;
    const follow = (event: Event): void => {
      const shown = 'newState' in event && event.newState === 'open';
      setOpen(shown);
      if (shown && element !== null && button.current !== null) place(element, button.current);
    };
    element?.addEventListener('toggle', follow);
    return () => element?.removeEventListener('toggle', follow);
  }, []);
  return (
    <>
      <button
        type="button"
        class="term"
        ref={button}
        popovertarget={id}
        aria-expanded={open}
        aria-haspopup="dialog"
        title={WORDS.about(children)}
      >
        {children}
      </button>
      <div
        id={id}
        ref={box}
        popover="auto"
        class="glossary"
        tabIndex={0}
        role="dialog"
        aria-label={children}
      >
        {open && <Definitions attribute={attribute} />}
      </div>
    </>
  );
}

function Definitions({ attribute }: { readonly attribute: AttributeKey }) {
  const [terms, setTerms] = useState<readonly GlossaryTerm[] | null>(null);
  useEffect(() => {
    void import('./glossary-terms.ts').then(({ termsOf }) => termsOf(attribute)).then(setTerms);
  }, [attribute]);
  if (terms === null) return null;
  if (terms.length === 0) return <p class="soft">{WORDS.none}</p>;
  return (
    <dl>
      {terms.map(({ slug, term, english, definition }) => (
        <div key={slug}>
          <dt>
            {term}
            {english !== term && (
              <span class="soft" lang="en">
                {` ${english}`}
              </span>
            )}
          </dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  );
}

const GAP = 6;
const EDGE = 8;

/** Puts the box under its label, or over it where there is no room, and never beyond the window. */
function place(box: HTMLElement, label: HTMLElement): void {
  const at = label.getBoundingClientRect();
  const { width } = box.getBoundingClientRect();
  const room = innerHeight - at.bottom - GAP - EDGE;
  const above = room < 160 && at.top > room;
  const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
  const wanted = rtl ? at.right - width : at.left;
  box.style.left = `${Math.max(EDGE, Math.min(wanted, innerWidth - width - EDGE))}px`;
  box.style.top = above ? 'auto' : `${at.bottom + GAP}px`;
  box.style.bottom = above ? `${innerHeight - at.top + GAP}px` : 'auto';
  box.style.maxHeight = `${above ? at.top - GAP - EDGE : room}px`;
}
