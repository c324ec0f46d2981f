import type { Rule } from '../rule.ts';

export const fileName: Rule = {
  name: 'file-name',
  description: "A file is called after its institution's id, so that a contributor can guess it.",
  severity: 'ERROR',
  *check({ name, content }) {
    const { id } = content.institution;
    if (name === `${id}.json`) return;
    yield {
      path: ['institution', 'id'],
      message: `the file is called ${name} and its institution ${JSON.stringify(id)}`,
      remedy: `call the file ${id}.json, or write the id ${JSON.stringify(name.replace(/\.json$/, ''))}`,
    };
  },
};
