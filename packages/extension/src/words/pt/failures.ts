import type { FailureWords } from '../en/failures.ts';

/** What went wrong with a server, in Portuguese. */
export const words: FailureWords = {
  NOT_AN_ADDRESS: (address) =>
    `«${address}» não é um endereço web; escreva-o como http://localhost:4000.`,
  UNREACHABLE: (address) => `Ninguém responde em ${address}. O servidor está a funcionar?`,
  TOO_SLOW: (address) => `${address} demora demasiado a responder. Tente de novo daqui a pouco.`,
  NOT_OUR_SERVER: (address) => `${address} responde, mas não é um servidor Second Opinion.`,
  WRONG_VERSION: (address) =>
    `${address} é de outra versão que não a desta extensão; atualize um dos dois.`,
  REFUSED: (address) => `${address} não conseguiu responder a esta pergunta.`,
};
