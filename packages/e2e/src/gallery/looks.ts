/** How a view is looked at. */
export interface Look {
  /** "light" */
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  /** Whether the reader's system has colours of its own. */
  readonly forcedColors?: 'active';
  /** Whether the reader wants more contrast. */
  readonly contrast?: 'more';
  readonly size: { readonly width: number; readonly height: number };
  /** Whether pages run from right to left. */
  readonly mirrored: boolean;
  readonly language: string | null;
}

const WIDE = { width: 1280, height: 800 };

/** Every way in which a view is looked at. */
export const LOOKS: readonly Look[] = [
  { name: 'light', colorScheme: 'light', size: WIDE, mirrored: false, language: 'en' },
  { name: 'dark', colorScheme: 'dark', size: WIDE, mirrored: false, language: 'en' },
  {
    name: 'narrow',
    colorScheme: 'light',
    size: { width: 360, height: 780 },
    mirrored: false,
    language: 'fr',
  },
  {
    name: 'forced',
    colorScheme: 'dark',
    forcedColors: 'active',
    size: WIDE,
    mirrored: false,
    language: 'en',
  },
  {
    name: 'contrast',
    colorScheme: 'light',
    contrast: 'more',
    size: WIDE,
    mirrored: false,
    language: 'en',
  },
  // What is left of a window of 1280 × 800 at 200 %.
  {
    name: 'zoomed',
    colorScheme: 'light',
    size: { width: 640, height: 400 },
    mirrored: false,
    language: 'pt',
  },
  { name: 'right-to-left', colorScheme: 'light', size: WIDE, mirrored: true, language: 'en' },
];
