import { expect, test } from 'vitest';
import { complaintsOf, exampleContent, exampleInstitution } from '../../testing/example.ts';
import { unsharedDomains } from './unshared-domains.ts';

test('is content with a domain of one institution', () => {
  const domains = ['elsewhere.edu.au'];
  const other = exampleContent({ institution: exampleInstitution({ id: 'other', domains }) });
  expect(complaintsOf(unsharedDomains, [exampleContent(), other])).toEqual([]);
});

test('names the other institution that claims a domain', () => {
  const other = exampleContent({ institution: exampleInstitution({ id: 'other' }) });
  expect(complaintsOf(unsharedDomains, [exampleContent(), other])).toMatchObject([
    { message: 'example.edu.au is also claimed by other' },
  ]);
});
