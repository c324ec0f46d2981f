import { hostOf, liesOn } from '@second-opinion/core';
import { programsOf } from '../claims-of.ts';
import type { Rule } from '../rule.ts';

export const ownDomainPages: Rule = {
  name: 'own-domain-pages',
  description:
    "Pages and listings lie on the institution's own domains: a page of anybody else's identifies nothing and is a source at most.",
  severity: 'ERROR',
  *check(file) {
    const { domains } = file.content.institution;
    for (const { program, path } of programsOf(file)) {
      for (const field of ['pages', 'listings'] as const) {
        for (const [index, address] of (program[field] ?? []).entries()) {
          const host = hostOf(address);
          if (host === null || !liesOn(host, domains)) {
            yield {
              path: [...path, field, index],
              message: `${host ?? address} is none of the institution's domains (${domains.join(', ')})`,
              remedy: `remove it from ${field} (it may stay as a source), or add the domain where only this institution publishes on it`,
            };
          }
        }
      }
    }
  },
};
