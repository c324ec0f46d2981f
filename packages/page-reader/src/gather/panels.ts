import type { PageSnapshot } from '../page-snapshot.ts';

const PANEL =
  /(?:^|[\s_-])(?:tab[-_]?(?:panel|pane|content|body)|tabpanel|accordion[-_]?(?:panel|content|body)|panel)(?:$|[\s_-])/i;
const AUDIENCE =
  /(?:^|[\s_-])(international|overseas|domestic|home|non-?eu|uk)(?:[\s_-]?(?:students?|fees?|applicants?))?(?:$|[\s_-])/i;
const LABEL_LENGTH = 60;
const LOOK_BACK = 12;

/**
 * What marks a container beyond its headings: the label of the tab that shows it, and an audience in its own
 * attributes ("data-student-type=international"). Hidden panels count as well as the one that is open.
 */
export function panelMarks(page: PageSnapshot): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  page.containers.forEach(({ hint }, at) => {
    const audience = hint === '' ? null : AUDIENCE.exec(hint);
    if (audience?.[1] !== undefined) marks.set(at, `${audience[1]} students`);
  });
  for (const panels of siblingPanels(page)) {
    const labels = labelsBefore(page, panels);
    labels.forEach((label, at) => {
      const panel = panels[at];
      if (panel !== undefined) marks.set(panel, label);
    });
  }
  return marks;
}

/** Groups of two or more panels under one parent. */
function siblingPanels({ containers }: PageSnapshot): number[][] {
  const groups = new Map<number, number[]>();
  containers.forEach(({ parent, hint }, at) => {
    if (hint === '' || !PANEL.test(hint)) return;
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [at]);
    else group.push(at);
  });
  return [...groups.values()].filter(({ length }) => length >= 2 && length <= 12);
}

/** The texts of the tabs: as many short pieces or blocks, right before the first panel, as there are panels. */
function labelsBefore({ blocks }: PageSnapshot, panels: readonly number[]): readonly string[] {
  const [firstPanel = 0] = panels;
  const first = blocks.findIndex(({ container }) => container >= firstPanel);
  const wanted = panels.length;
  for (let at = first - 1; at >= 0 && at >= first - LOOK_BACK; at--) {
    const parts = blocks[at]?.parts ?? [];
    if (parts.length === wanted && parts.every(({ length }) => length <= LABEL_LENGTH))
      return parts;
  }
  const before = blocks.slice(Math.max(0, first - wanted), Math.max(0, first));
  const parents = new Set(before.map(({ tag }) => tag));
  const short = before.every(({ text }) => text.length <= LABEL_LENGTH);
  return before.length === wanted && short && parents.size === 1
    ? before.map(({ text }) => text)
    : [];
}
