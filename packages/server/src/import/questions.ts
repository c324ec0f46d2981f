import { canonicalAddress } from '@second-opinion/core';
import type { ContributionContent, InstitutionQuestion } from '../contributions/content.ts';
import type { ReviewItem } from '../register/findings.ts';
import type { RegisterFacts } from '../register/imported.ts';

/**
 * What an import found and did not decide, as questions that are answered by yes or no: one for each institution that it may be,
 * one for each domain. Each has an address at which a reviewer can look.
 * @param register that the item is of.
 * @returns none where nothing has an address.
 */
export function questionsOf(item: ReviewItem, register: RegisterFacts): ContributionContent[] {
  return item.candidates.flatMap((institution) => {
    const asked = { institution, ...item };
    if (item.kind === 'INSTITUTION_ROR' || item.kind === 'INSTITUTION_DOMAIN') {
      return item.values.flatMap((value) => contentOf(asked, register, value));
    }
    return contentOf(asked, register, null);
  });
}

type Asked = ReviewItem & { readonly institution: string };

function contentOf(
  asked: Asked,
  register: RegisterFacts,
  value: string | null,
): ContributionContent[] {
  const { institution, subject, code } = asked;
  const question = { ...questionFor(asked, register, value), register: register.key, code, value };
  const address = addressOf(asked, register, question);
  if (address === null) return [];
  return [
    {
      kind: 'INSTITUTION',
      address,
      institution,
      program: null,
      name: subject,
      award: null,
      specialties: [],
      period: register.asOf,
      movedTo: null,
      entries: [],
      words: null,
      question,
    },
  ];
}

function questionFor(
  { kind, institution, subject }: Asked,
  { title }: RegisterFacts,
  value: string | null,
): Pick<InstitutionQuestion, 'asks' | 'text'> {
  switch (kind) {
    case 'INSTITUTION_ROR':
      return { asks: 'ROR', text: `Is ${value} the ROR id of ${institution}? (${title})` };
    case 'INSTITUTION_DOMAIN':
      return {
        asks: 'DOMAIN',
        text: `Does ${institution} publish on ${value}, and nobody else? (${title})`,
      };
    case 'INSTITUTION_BY_NAME':
    case 'INSTITUTION_AMBIGUOUS':
      return { asks: 'IDENTITY', text: `Is “${subject}” of ${title} the same as ${institution}?` };
  }
}

function addressOf(
  { website }: Asked,
  { url }: RegisterFacts,
  { asks, value }: Pick<InstitutionQuestion, 'asks' | 'value'>,
): string | null {
  if (asks === 'ROR') return value;
  if (asks === 'DOMAIN') return `https://${value}/`;
  const own = website === null || /^https?:/i.test(website) ? website : `https://${website}`;
  return own !== null && canonicalAddress(own) !== null ? own : url;
}
