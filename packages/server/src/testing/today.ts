/** A day for tests to judge from. */
export const TODAY = '2026-11-22';
