import { parse } from 'tldts';
import type { Rule } from '../rule.ts';

export const ownDomains: Rule = {
  name: 'own-domains',
  description:
    'A domain of an institution is one that it owns, not a public suffix on which anybody may register.',
  severity: 'ERROR',
  *check({ content }) {
    for (const [index, domain] of content.institution.domains.entries()) {
      if (parse(domain, { allowPrivateDomains: true }).domain === null) {
        yield {
          path: ['institution', 'domains', index],
          message: `${domain} is a public suffix: everybody may publish under it`,
          remedy: `write the institution's own name before it: "example.${domain}"`,
        };
      }
    }
  },
};
