import type { PageSnapshot } from './page-snapshot.ts';

const CRICOS = /\bCRICOS(?: course)?(?: codes?)?[:\s#-]{0,4}(\d{6}[A-Z])\b/gi;
const UCAS = /\bUCAS(?: course)? code[:\s-]{1,4}([A-Z\d]{4})\b/gi;

/** Codes of public registers that the page states, as text: "094563D". A provider's code is none. */
export function readCourseCodes(page: PageSnapshot): { scheme: string; code: string }[] {
  const found = new Map<string, { scheme: string; code: string }>();
  const blocks = page.blocks;
  blocks.forEach((block, at) => {
    if (!/cricos|ucas/i.test(block.text)) return;
    const text = `${block.text} ${blocks[at + 1]?.text ?? ''}`.slice(0, 600);
    for (const [scheme, pattern] of [
      ['CRICOS', CRICOS],
      ['UCAS', UCAS],
    ] as const) {
      for (const match of text.matchAll(pattern)) {
        const code = (match[1] ?? '').toUpperCase();
        if (/\d/.test(code)) found.set(`${scheme}:${code}`, { scheme, code });
      }
    }
  });
  return [...found.values()].slice(0, 20);
}
