const ids = new Map<string, Promise<string>>();

/** The SHA-256 of a document's very text, as servers name it; reckoned once. */
export function documentId(document: string): Promise<string> {
  const known = ids.get(document) ?? hash(document);
  ids.set(document, known);
  return known;
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256:${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
