import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Complaint } from '../../fault.ts';
import { tidy } from '../../fix/tidy.ts';
import { exampleContent, exampleInstitution, openExample } from '../../testing/example.ts';
import { indexCatalogue } from '../catalogue-index.ts';
import { tidyText } from './tidy-text.ts';

function complaintsAbout(name: string): Complaint[] {
  const content = exampleContent({ institution: exampleInstitution({ name }) });
  const file = openExample(content, { text: JSON.stringify(content) });
  return [...tidyText.check(file, indexCatalogue([file], '2026-11-22'))];
}

test.each(['University of Example', 'Université d’Exemple', '大学', 'A – B'])(
  'is content with %s',
  (name) => {
    expect(complaintsAbout(name)).toEqual([]);
  },
);

test.each([
  ['a space at the start', ' x'],
  ['a space at the end', 'x '],
  ['two spaces', 'x  y'],
  ['a line break', 'x\ny'],
  ['a zero-width space', 'x\u200by'],
  ['a byte order mark', '\ufeffx'],
  ['text that turns round', 'x\u202ey'],
])('complains of %s', (_what, name) => {
  expect(complaintsAbout(name).map((each) => each.path)).toEqual([['institution', 'name']]);
});

test('is content with every text that fix has tidied', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tidied = tidy({ name: `x${text}` });
      const content = exampleContent({
        institution: { ...exampleInstitution(), ...(tidied as object) },
      });
      const file = openExample(content, { text: JSON.stringify(content) });
      expect([...tidyText.check(file, indexCatalogue([file], '2026-11-22'))]).toEqual([]);
    }),
  );
});
