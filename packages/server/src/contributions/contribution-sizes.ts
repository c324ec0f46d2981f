/** Greatest lengths of a contribution's texts, in characters, and of its lists. */
export const MOST = { entries: 40, words: 1_000, name: 200, award: 20, specialties: 8 } as const;
