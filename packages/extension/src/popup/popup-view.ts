import type { ContrastKind } from '@second-opinion/core';
import { toBadge } from '../page/badge.ts';
import type { PageState } from '../page/page-state.ts';
import { listedPage } from '../shortlist/listed-page.ts';
import type { Listed } from '../shortlist/toggle.tsx';
import { POPUP_WORDS } from '../words/popup.ts';

/** What the popup shows. */
export type PopupView =
  | { readonly kind: 'LOADING' }
  | { readonly kind: 'UNREAD'; readonly text: string; readonly reading: boolean }
  | PageView;

/** What it shows of a page that was read. */
export interface PageView {
  readonly kind: 'PAGE';
  /** Whose page it is, or null where the domain is not known. */
  readonly where: string | null;
  readonly title: string;
  /** Which program it is, in one line. */
  readonly line: string;
  /** "7 programs to compare"; empty where the program is not known. */
  readonly numbers: readonly string[];
  /** What the shortlist would keep of it, or null where it is not known which program it is. */
  readonly listed: Listed | null;
}

/** A page that has not been read. @param text why, for the reader. */
export function unread(text: string = POPUP_WORDS.unread): PopupView {
  return { kind: 'UNREAD', text, reading: false };
}

/** What is shown of what is known of a page. */
export function viewOf(state: PageState | null): PopupView {
  if (state === null) return unread();
  return {
    kind: 'PAGE',
    where: state.institution?.name ?? null,
    title: titleOf(state),
    line: lineOf(state),
    numbers: numbersOf(state),
    listed: listedPage(state),
  };
}

function titleOf(state: PageState): string {
  const { recognition } = state;
  if (recognition.kind === 'EXACT') return recognition.program.name;
  return isNoProgram(state) ? POPUP_WORDS.thisPage : (toBadge(state).title ?? POPUP_WORDS.thisPage);
}

function lineOf(state: PageState): string {
  const { recognition } = state;
  switch (recognition.kind) {
    case 'EXACT':
      return POPUP_WORDS.match[recognition.by];
    case 'LIKELY':
      return POPUP_WORDS.likely(recognition.candidates.length);
    case 'NONE':
      return isNoProgram(state) ? POPUP_WORDS.noProgram : POPUP_WORDS.notInCatalogue;
    case 'UNCHECKED':
      return isNoProgram(state) ? POPUP_WORDS.noProgram : POPUP_WORDS.noCatalogue;
  }
}

function numbersOf(state: PageState): readonly string[] {
  if (state.recognition.kind !== 'EXACT') return [];
  const { peers, differs } = toBadge(state);
  const agrees = count(state, 'AGREES');
  return [
    ...(peers === null ? [] : [POPUP_WORDS.peers(peers)]),
    ...(differs === 0 ? [] : [POPUP_WORDS.differs(differs)]),
    ...(differs > 0 || agrees === 0 ? [] : [POPUP_WORDS.agrees(agrees)]),
  ];
}

function count({ contrasts }: PageState, kind: ContrastKind): number {
  return contrasts.filter((contrast) => contrast.kind === kind).length;
}

/** The reader can have any page read, a program's or not. */
function isNoProgram({ recognition, reading }: PageState): boolean {
  return (
    (recognition.kind === 'NONE' || recognition.kind === 'UNCHECKED') && !reading.verdict.isProgram
  );
}
