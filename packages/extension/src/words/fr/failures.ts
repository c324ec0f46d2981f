import type { FailureWords } from '../en/failures.ts';

/** What went wrong with a server, in French. */
export const words: FailureWords = {
  NOT_AN_ADDRESS: (address) =>
    `« ${address} » n’est pas une adresse web ; écrivez-la comme http://localhost:4000.`,
  UNREACHABLE: (address) => `Personne ne répond à ${address}. Le serveur tourne-t-il ?`,
  TOO_SLOW: (address) => `${address} met trop de temps à répondre. Réessayez dans un instant.`,
  NOT_OUR_SERVER: (address) => `${address} répond, mais ce n’est pas un serveur Second Opinion.`,
  WRONG_VERSION: (address) =>
    `${address} est d’une autre version que cette extension ; mettez l’un des deux à jour.`,
  REFUSED: (address) => `${address} n’a pas pu répondre à cette question.`,
};
