import type { Rule } from '../rule.ts';

export const unsharedDomains: Rule = {
  name: 'unshared-domains',
  description:
    'A domain belongs to one institution: where two share it, an unknown page on it cannot be told to be of either.',
  severity: 'WARNING',
  *check({ content }, { institutionsByDomain }) {
    const { id, domains } = content.institution;
    for (const [index, domain] of domains.entries()) {
      const others = [...(institutionsByDomain.get(domain) ?? [])].filter((other) => other !== id);
      if (others.length > 0) {
        yield {
          path: ['institution', 'domains', index],
          message: `${domain} is also claimed by ${others.join(', ')}`,
          remedy: 'name the subdomains that each of them publishes on, where there are such',
        };
      }
    }
  },
};
