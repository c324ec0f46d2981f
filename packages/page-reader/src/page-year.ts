import { academicYearIn } from './attribute/price-words.ts';
import type { PageSnapshot } from './page-snapshot.ts';

const META =
  /^(?:last[ -_]?(?:updated|modified)|dcterms\.modified|dc\.date\.modified|article:modified_time|date)$/;
const ENTRY =
  /\b(?:entry|intake|admissions?|handbook|calendar|prospectus|academic year|session|fees?|start(?:ing)?|commencing|AY)\b/i;

/** The year that the page speaks for: its title, its headings, short labels of an entry year, then its last change. */
export function readYear(page: PageSnapshot): string | null {
  const title = academicYearIn(page.title) ?? singleYear(page.title);
  if (title !== null) return title;
  const short = page.blocks.filter(
    (block) => block.text.length < 80 && block.region !== 'NAV' && block.region !== 'FOOTER',
  );
  for (const block of short) {
    if (block.level > 0 || ENTRY.test(block.text)) {
      const year = academicYearIn(block.text);
      if (year !== null) return year;
    }
  }
  const changed = page.metas.find(
    ({ name, content }) => META.test(name) && /\b20[0-3]\d\b/.test(content),
  );
  return changed === undefined ? null : (/\b20[0-3]\d\b/.exec(changed.content)?.[0] ?? null);
}

function singleYear(text: string): string | null {
  return ENTRY.test(text) ? (/\b20[0-3]\d\b/.exec(text)?.[0] ?? null) : null;
}
