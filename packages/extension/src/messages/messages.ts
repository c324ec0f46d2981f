import * as v from 'valibot';
import type { BadgeHiding } from '../background/badge-hiding.ts';
import type { Found } from '../page/search-programs.ts';
import type { PageState } from '../page/page-state.ts';
import type { FailureNote } from '../server/failure.ts';
import { ChangeSchema, type ShortlistRefusal } from '../storage/shortlist/change.ts';

const Token = v.pipe(v.string(), v.uuid());
const TabId = v.pipe(v.number(), v.integer());
const Slug = v.pipe(v.string(), v.maxLength(200));

/** Everything that the extension's own pages can tell the background; whatever is none of these is ignored. */
export const MessageSchema = v.variant('kind', [
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
  /** The popup: which programs of the kept catalogue are called so? Null where none was fetched yet. */
  v.strictObject({ kind: v.literal('SEARCH'), text: v.pipe(v.string(), v.maxLength(200)) }),
  /** The popup: where is the badge hidden for that tab's page? Null where nothing is known of it. */
  v.strictObject({ kind: v.literal('HIDING'), tabId: TabId }),
  /** The popup: hide or show the badge on that tab's site, or everywhere. */
  v.strictObject({
    kind: v.literal('SET_HIDING'),
    tabId: TabId,
    where: v.picklist(['SITE', 'EVERYWHERE']),
    hidden: v.boolean(),
  }),
  /** The panel, the popup, the shortlist: change the shortlist. */
  v.strictObject({ kind: v.literal('SHORTLIST'), change: ChangeSchema }),
  /** The options: fetch the index of this server, and use it from then on if that works. */
  v.strictObject({ kind: v.literal('USE_SERVER'), server: v.pipe(v.string(), v.url()) }),
]);
export type Message = v.InferOutput<typeof MessageSchema>;

/** What each message is answered with. */
export interface Answers {
  PAGE_STATE: PageState | null;
  CONFIRM: PageState | null;
  CLOSE_PANEL: null;
  TAB_STATE: PageState | null;
  READ_TAB: { readonly reached: boolean };
  OPEN_PANEL: null;
  SEARCH: readonly Found[] | null;
  HIDING: BadgeHiding | null;
  SET_HIDING: null;
  SHORTLIST: { readonly refusal: ShortlistRefusal | null };
  USE_SERVER: { readonly failure: FailureNote | null };
}
