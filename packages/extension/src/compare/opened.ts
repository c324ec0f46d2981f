import type { Resolution } from '@second-opinion/core';
import type { FieldPath } from '../profile/fields.ts';

/** What is open beside the comparison. */
export type Opened =
  | { readonly kind: 'PROFILE'; readonly field: FieldPath | null }
  | { readonly kind: 'ADD' }
  /** The working of a figure of one program. */
  | { readonly kind: 'COST' | 'APPLY'; readonly slug: string }
  /** The sources of one fact of one program. */
  | {
      readonly kind: 'FACT';
      readonly slug: string;
      readonly label: string;
      readonly resolution: Resolution;
    };
