import * as v from 'valibot';
import type { PageState } from '../page/page-state.ts';
import type { FailureNote } from '../server/failure.ts';
import { ChangeSchema, type ShortlistRefusal } from '../shortlist/change.ts';
import type { Badge } from './overlay-message.ts';
import { SnapshotSchema } from '../page/snapshot-schema.ts';

const Token = v.pipe(v.string(), v.uuid());
const TabId = v.pipe(v.number(), v.integer());
const Slug = v.pipe(v.string(), v.maxLength(200));

/** Everything that one part of the extension can tell the background; whatever is none of these is ignored. */
export const MessageSchema = v.variant('kind', [
  /** The detector: this is a program's page. */
  v.strictObject({ kind: v.literal('PROGRAM_PAGE') }),
  /** The overlay: here is the page as plain data; answered with a badge. */
  v.strictObject({
    kind: v.literal('SNAPSHOT'),
    snapshot: SnapshotSchema,
    /** The token that the page had before the background slept. */
    token: v.nullable(Token),
  }),
  /** The panel: what is known of the page? */
  v.strictObject({ kind: v.literal('PAGE_STATE'), token: Token }),
  /** The panel: the reader says which program the page is, or that it is not one. */
  v.strictObject({ kind: v.literal('CONFIRM'), token: Token, slug: Slug, yes: v.boolean() }),
  /** The panel: close me. */
  v.strictObject({ kind: v.literal('CLOSE_PANEL'), token: Token }),
  /** The popup: what is known of a tab? */
  v.strictObject({ kind: v.literal('TAB_STATE'), tabId: TabId }),
  /** The popup: read that tab's page now, whatever it is. */
  v.strictObject({ kind: v.literal('READ_TAB'), tabId: TabId }),
  /** The popup: open the panel in that tab. */
  v.strictObject({ kind: v.literal('OPEN_PANEL'), tabId: TabId }),
  /** The panel, the popup, the shortlist: change the shortlist. */
  v.strictObject({ kind: v.literal('SHORTLIST'), change: ChangeSchema }),
  /** The options: the server has changed, fetch its index. */
  v.strictObject({ kind: v.literal('SERVER_CHANGED') }),
]);
export type Message = v.InferOutput<typeof MessageSchema>;

/** What each message is answered with. */
export interface Answers {
  PROGRAM_PAGE: null;
  SNAPSHOT: Badge | null;
  PAGE_STATE: PageState | null;
  CONFIRM: PageState | null;
  CLOSE_PANEL: null;
  TAB_STATE: PageState | null;
  READ_TAB: { readonly reached: boolean };
  OPEN_PANEL: null;
  SHORTLIST: { readonly refusal: ShortlistRefusal | null };
  SERVER_CHANGED: { readonly failure: FailureNote | null };
}
