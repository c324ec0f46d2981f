import type { DifferenceWords } from '../comparing-words.ts';

/** What sets programs apart, in Spanish. */
export const words: DifferenceWords = {
  difference: {
    range: (label, from, to) => `${label}: de ${from} a ${to}.`,
    groups: (label, groups) => `${label}: ${groups.join('; ')}.`,
    missing: (label, whose) => `Ninguna fuente indica «${label.toLowerCase()}» para ${whose}.`,
    disputed: (label, whose, text, against) =>
      `Las fuentes discrepan sobre «${label.toLowerCase()}» de ${whose}: ${text} frente a ${against}.`,
    column: (place) => `programa ${place}`,
    cost: 'El coste total, con los ingresos perdidos',
    raise: 'El aumento anual que lo amortiza',
    overlap: (what, names) =>
      `${what}: los intervalos de ${names} se solapan, ninguno es con seguridad el más barato.`,
    leastMost: (what, least, most) => `${what}: lo menos para ${least}, lo más para ${most}.`,
    overAll: (what, all, less, more) =>
      `${what}: ${all} en conjunto; con seguridad menos para ${less} que para ${more}.`,
    costUnknown: (name, reason) => `El coste total de ${name} no se conoce. ${reason}`,
    eligibility: (parts) => `De lo que se exige para solicitar, ${parts.join('; ')}.`,
    status: {
      MET: (names) => `cumple todo para ${names}`,
      UNKNOWN: (names) => `algo queda abierto para ${names}`,
      NOT_MET: (names) => `le falta algo para ${names}`,
      NOT_STATED: (names) => `ninguna fuente indica nada para ${names}`,
    },
  },
};
