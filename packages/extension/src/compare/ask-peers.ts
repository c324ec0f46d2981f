import * as v from 'valibot';
import { IdentitySchema } from '../server/answers.ts';
import { type Asked, ask } from '../server/ask.ts';

/** A program with more peers than a panel has room for. */
export const PEERS_DOCUMENT = `
  query Peers($slug: String!) {
    program(slug: $slug) {
      ...Known
      peers(first: 20) { program { ...Known } }
    }
  }
  fragment Known on Program {
    slug
    name
    shortName
    award
    status
    specialtyNames
    pages
    institution { slug name city country { code name region } }
  }
`;

const AnswerSchema = v.object({
  program: v.nullable(
    v.object({
      ...IdentitySchema.entries,
      peers: v.array(v.object({ program: IdentitySchema })),
    }),
  ),
});

/** Programs to compare with, asked by the id of one. */
export function askPeers(
  server: string,
  slug: string,
): Promise<Asked<v.InferOutput<typeof AnswerSchema>>> {
  return ask(server, PEERS_DOCUMENT, { slug }, AnswerSchema);
}
