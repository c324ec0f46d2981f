/** How pages are read again. Times are in milliseconds. */
export interface RefreshSettings {
  /** At most so many pages in a run. */
  readonly budget: number;
  /** A page is read again after so long. */
  readonly every: number;
  /** Between two requests to one host, at least. */
  readonly pause: number;
  /** A site that asks for longer pauses than this is left alone. */
  readonly longestPause: number;
  /** So many hosts at a time. */
  readonly hosts: number;
  /** A host that fails so often in a row is left alone for the rest of the run. */
  readonly failures: number;
}

/** Nobody notices us: a page every ten seconds from one host, and each page twice a month. */
export const REFRESH_SETTINGS: RefreshSettings = {
  budget: 500,
  every: 14 * 86_400_000,
  pause: 10_000,
  longestPause: 120_000,
  hosts: 4,
  failures: 3,
};

/** The name by which sites can address us in robots.txt. */
export const ROBOT_NAME = 'SecondOpinion';

/** How we call ourselves. @param home where our host can be found and told to stop. */
export function userAgent(home: string): string {
  return `${ROBOT_NAME}/0.1 (+${home})`;
}
