import { expect, test } from 'vitest';
import { complaintsOf, exampleContent, exampleProgram } from '../../testing/example.ts';
import { programIdPrefix } from './program-id-prefix.ts';

test("is content with ids that begin with the institution's", () => {
  expect(complaintsOf(programIdPrefix, exampleContent())).toEqual([]);
});

test.each(['mmed', 'examples-mmed', 'example'])('complains of %s', (id) => {
  const [complaint] = complaintsOf(
    programIdPrefix,
    exampleContent({ programs: [exampleProgram({ id })] }),
  );
  expect(complaint?.remedy).toContain(`"example-${id}"`);
});
