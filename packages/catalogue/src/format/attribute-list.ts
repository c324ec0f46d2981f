import { ATTRIBUTES, type Attribute } from '@second-opinion/core';
import { fieldsOf } from './attribute-fields.ts';

/** The attributes with their fields as a Markdown list, read off core's registry; README.md holds it. */
export function attributeList(): string {
  return ATTRIBUTES.map(
    (attribute) =>
      `- **\`${attribute.key}\`** ${attribute.description}\n  ${describeFields(attribute)}`,
  ).join('\n');
}

function describeFields(attribute: Pick<Attribute, 'schema'>): string {
  return fieldsOf(attribute)
    .map(({ name, optional, options }) => {
      const field = `\`${name}${optional ? '?' : ''}\``;
      return options === null ? field : `${field} (${options.join(', ')})`;
    })
    .join(' · ');
}
