import { hostOf, liesOn } from '@second-opinion/core';
import type { Rule } from '../rule.ts';

export const ownWebsite: Rule = {
  name: 'own-website',
  description: "The institution's home page lies on one of its domains.",
  severity: 'ERROR',
  *check({ content }) {
    const { website, domains } = content.institution;
    if (website === null || liesOn(hostOf(website) ?? '', domains)) return;
    yield {
      path: ['institution', 'website'],
      message: `${website} is on none of the institution's domains (${domains.join(', ')})`,
      remedy: 'add its domain to "domains", or correct the address',
    };
  },
};
