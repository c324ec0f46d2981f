import { extensionDocuments } from '../../../scripts/extension-documents.ts';

/** By which id the extension asks for one of its documents. @param name "Facts" of `query Facts` */
export function trustedId(name: string): string {
  const documents = Object.entries(extensionDocuments());
  const found = documents.find(([, text]) => text.includes(`query ${name}(`));
  if (found === undefined) throw new Error(`the extension has no document ${name}`);
  return found[0];
}
