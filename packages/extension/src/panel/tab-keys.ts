/** The panel's tabs, in their order; the reader's own profile stands last, and is drawn as a sign. */
export const TAB_KEYS = ['program', 'compare', 'cost', 'apply', 'sources', 'profile'] as const;
export type TabKey = (typeof TAB_KEYS)[number];
