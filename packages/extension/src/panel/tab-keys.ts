/** The panel's tabs. A program that the catalogue lacks has no sources but its page. */
export type TabKey = 'program' | 'compare' | 'sources';
