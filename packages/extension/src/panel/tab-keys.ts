/** The panel's tabs, in their order. */
export const TAB_KEYS = ['program', 'compare', 'sources'] as const;
export type TabKey = (typeof TAB_KEYS)[number];
