import { describe, expect, it } from 'vitest';
import { readDocument } from './document.ts';

const DOCUMENT = `# A title

See [there](there.md#part), <https://example.org> and ![a picture](a.png).

## What's \`in\` it?

Run \`pnpm start\`.

\`\`\`sh
pnpm test   # everything
ls
\`\`\`

| setting | default |
| --- | --- |
| \`PORT\` | 4000 |

| kind | setting |
| --- | --- |
| no | NO |
`;

describe('readDocument', () => {
  it('finds links, pictures and addresses', () => {
    expect(readDocument(DOCUMENT).links).toEqual(['there.md#part', 'https://example.org', 'a.png']);
  });

  it('finds headings as anchors', () => {
    expect(readDocument(DOCUMENT).anchors).toEqual(['a-title', 'whats-in-it']);
  });

  it('finds code in spans and blocks', () => {
    expect(readDocument(DOCUMENT).code).toEqual(
      expect.arrayContaining(['pnpm start', 'pnpm test   # everything', 'ls']),
    );
  });

  it('finds settings only in tables of settings', () => {
    expect(readDocument(DOCUMENT).settings).toEqual(['PORT']);
  });
});
