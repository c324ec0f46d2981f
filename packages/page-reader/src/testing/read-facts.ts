import { type AttributeKey, attributeOf } from '@second-opinion/core';
import { documentFromHtml } from '../document-from-html.ts';
import { read } from '../read.ts';

/** What the body of a page says of one attribute, as "qualifier value" for tests: "FULL_TIME 2 years". */
export function readFacts(attribute: AttributeKey, body: string, country = 'GB'): string[] {
  const html = `<!doctype html><html lang="en"><head><title>MSc Example</title></head><body><main><h1>MSc Example</h1>${body}</main></body></html>`;
  const { claims } = read(documentFromHtml(html), '', { country });
  const definition = attributeOf(attribute);
  return claims
    .filter((claim) => claim.attribute === attribute)
    .map(({ value }) =>
      `${definition.qualify(value) ?? ''} ${definition.format(value)}`
        .trim()
        .replaceAll('\u00a0', ' '),
    )
    .toSorted();
}
