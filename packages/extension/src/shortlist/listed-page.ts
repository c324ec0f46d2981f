import type { PageState } from '../page/page-state.ts';
import type { Listed } from './toggle.tsx';

/** The program that a page is the page of, as it is put on the shortlist; null where it is not known which it is. */
export function listedPage({ recognition, institution, url }: PageState): Listed | null {
  if (recognition.kind !== 'EXACT') return null;
  const { slug, name } = recognition.program;
  return {
    slug,
    name,
    institution: institution?.name ?? '',
    country: institution?.country ?? null,
    page: url.length <= 2_000 && /^https?:/.test(url) ? url : null,
  };
}
