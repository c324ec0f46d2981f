import type { FailureWords } from '../en/failures.ts';

/** What went wrong with a server, in Spanish. */
export const words: FailureWords = {
  NOT_AN_ADDRESS: (address) =>
    `«${address}» no es una dirección web; escríbala como http://localhost:4000.`,
  UNREACHABLE: (address) => `Nadie responde en ${address}. ¿Está en marcha el servidor?`,
  TOO_SLOW: (address) =>
    `${address} tarda demasiado en responder. Inténtelo de nuevo en un momento.`,
  NOT_OUR_SERVER: (address) => `${address} responde, pero no es un servidor de Second Opinion.`,
  WRONG_VERSION: (address) =>
    `${address} es de otra versión que esta extensión; actualice uno de los dos.`,
  REFUSED: (address) => `${address} no pudo responder a esta pregunta.`,
};
