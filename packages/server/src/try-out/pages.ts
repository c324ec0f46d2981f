/** A page of ours to try the extension on, without the internet. */
export interface TryOutPage {
  /** Behind `/try/`. */
  readonly path: string;
  readonly title: string;
  /** What a newcomer should see on it. */
  readonly shows: string;
  /** The program of the catalogue that it stands for, or null. */
  readonly program: string | null;
  /** The file beside this one. */
  readonly file: string;
}

/** The pages, in the order in which they are listed. */
export const TRY_OUT_PAGES: readonly TryOutPage[] = [
  {
    path: 'master-of-medicine-psychiatry',
    title: 'Master of Medicine (Psychiatry)',
    shows: 'A program that the catalogue knows, on a page that contradicts it.',
    program: 'kwazulu-natal-mmed-psychiatry',
    file: 'known-program.html',
  },
  {
    path: 'master-of-medicine-rheumatology',
    title: 'Master of Medicine (Rheumatology)',
    shows: 'A program that the catalogue lacks: it is read, and compared with what is like it.',
    program: null,
    file: 'unknown-program.html',
  },
  {
    path: 'news/simulation-centre',
    title: 'New simulation centre opens',
    shows: 'News that mentions a Master of Medicine: nothing must appear.',
    program: null,
    file: 'news.html',
  },
];
