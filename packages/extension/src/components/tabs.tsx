import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/** One tab with what it shows. */
export interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** A sign drawn in place of the label, as a path on a field of 16 by 16; the label is then heard, not seen. */
  readonly sign?: string;
}

/** A list of tabs by the pattern of the ARIA Authoring Practices: arrows move, and what has the focus is shown. */
export function Tabs<Key extends string>({
  tabs,
  chosen,
  onChoose,
  children,
}: {
  readonly tabs: readonly Tab<Key>[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
  readonly children: ComponentChildren;
}) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const rtl = getComputedStyle(document.documentElement).direction === 'rtl' ? -1 : 1;
    const place = tabs.findIndex(({ key }) => key === chosen);
    const next = tabs[(place + step * rtl + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChoose(next.key);
    list.current?.querySelector<HTMLElement>(`#tab-${next.key}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" ref={list} onKeyDown={move}>
        {tabs.map(({ key, label, sign }) => (
          <button
            key={key}
            id={`tab-${key}`}
            type="button"
            role="tab"
            aria-selected={key === chosen}
            aria-controls="tab-panel"
            tabIndex={key === chosen ? 0 : -1}
            data-sign={sign !== undefined}
            title={sign === undefined ? undefined : label}
            onClick={() => onChoose(key)}
          >
            {sign === undefined ? (
              label
            ) : (
              <>
                <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
                  <path d={sign} />
                </svg>
                <span class="visually-hidden">{label}</span>
              </>
            )}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${chosen}`} tabIndex={0}>
        {children}
      </div>
    </>
  );
}
