const CONTROLS = 'button, a[href], input, select, textarea, summary';

/**
 * Has the focus go on to what stands nearest where the control that has it goes away, as a button does with the entry that it
 * removes: else whoever reads by keyboard begins at the top of the page again.
 */
export function followFocus({ body }: Document): void {
  let held: Element | null = null;
  let place = 0;
  let order: readonly HTMLElement[] = [];
  body.addEventListener('focusin', ({ target }) => {
    held = target instanceof Element ? target : null;
    place = placeOf(held);
    order = [...body.querySelectorAll<HTMLElement>(CONTROLS)];
  });
  body.addEventListener('focusout', ({ target }) => {
    // What its reader leaves is still there a moment later; what was taken away is not.
    queueMicrotask(() => {
      if (target === held && held?.isConnected === true) held = null;
    });
  });
  new MutationObserver((changes) => {
    const lost = held;
    if (lost === null || lost.isConnected) return;
    held = null;
    const left = changes.find(({ removedNodes }) =>
      [...removedNodes].some((node) => node.contains(lost)),
    )?.target;
    if (left === undefined || left === body || body.ownerDocument.activeElement !== body) return;
    const there = order.filter((each) => each === lost || left.contains(each));
    // Its place in its row tells buttons of one kind from another.
    const alike = there.filter(
      (each) => each === lost || (each.className === lost.className && placeOf(each) === place),
    );
    (beside(alike, lost) ?? beside(there, lost))?.focus();
  }).observe(body, { childList: true, subtree: true });
}

function placeOf(control: Element | null): number {
  return [...(control?.parentElement?.children ?? [])].findIndex((each) => each === control);
}

/** The next of a list, else the one before. */
function beside(list: readonly HTMLElement[], lost: Element): HTMLElement | undefined {
  const at = list.findIndex((each) => each === lost);
  return list[at + 1] ?? list[at - 1];
}
