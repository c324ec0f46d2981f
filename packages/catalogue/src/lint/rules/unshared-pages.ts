import { addressKey } from '../catalogue-index.ts';
import { programsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

export const unsharedPages: Rule = {
  name: 'unshared-pages',
  description:
    'A page identifies one program of the whole catalogue; an address of several programs is a listing of theirs.',
  severity: 'ERROR',
  *check(file, { programsByPage }) {
    for (const { program, path } of programsOf(file)) {
      const listings = new Set((program.listings ?? []).map((address) => addressKey(address)));
      for (const [index, address] of program.pages.entries()) {
        const key = addressKey(address);
        const others = [...(programsByPage.get(key) ?? [])].filter((id) => id !== program.id);
        if (others.length > 0 || listings.has(key)) {
          yield {
            path: [...path, 'pages', index],
            message:
              others.length > 0
                ? `${key} is also a page of ${others.slice(0, 3).join(', ')}`
                : `${key} is both a page and a listing of this program`,
            remedy: 'an address about several programs goes into "listings" of each of them',
          };
        }
      }
    }
  },
};
