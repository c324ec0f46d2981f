import { expect, test } from 'vitest';
import { complaintsOf, exampleContent, exampleInstitution } from '../../testing/example.ts';
import { ownDomains } from './own-domains.ts';

const withDomain = (domain: string) =>
  exampleContent({ institution: exampleInstitution({ domains: [domain] }) });

test.each(['example.edu.au', 'med.example.ac.uk', 'example.london'])(
  'is content with %s',
  (domain) => {
    expect(complaintsOf(ownDomains, withDomain(domain))).toEqual([]);
  },
);

test.each(['edu.au', 'ac.uk', 'github.io'])(
  'complains of %s, on which anybody may publish',
  (domain) => {
    expect(complaintsOf(ownDomains, withDomain(domain))).toHaveLength(1);
  },
);
