import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';

/** What opens beside the comparison, over it and with the focus, until it is closed by button or Escape. */
export function Drawer({
  title,
  detail,
  onClose,
  children,
}: {
  readonly title: string;
  readonly detail: string | null;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      class="drawer"
      ref={dialog}
      aria-labelledby="drawer-title"
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        // A press beside it lands on the dialog itself, whose content covers all of it.
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div class="sheet">
        <header>
          <div>
            {detail !== null && <p class="soft small">{detail}</p>}
            <h2 id="drawer-title">{title}</h2>
          </div>
          <button
            type="button"
            class="close"
            aria-label={COMPARE_PAGE_WORDS.drawer.close}
            onClick={() => dialog.current?.close()}
          >
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <path d="M1 1l10 10M11 1L1 11" />
            </svg>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
