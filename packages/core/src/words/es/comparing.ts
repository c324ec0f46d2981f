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
  rank: {
    notKnown: 'no se conoce',
    otherMode: 'solo se indica la otra dedicación',
    offered: 'se ofrece',
    online: 'en línea',
    notStated: (label) => `${label}: no se indica`,
    change: (certain, rival, criterion, over, to, from) =>
      `${rival} ${certain ? 'pasa' : 'puede pasar'} al primer lugar en cuanto «${criterion.toLowerCase()}» pese ${over ? 'más' : 'menos'} de ${to} (ahora ${from}).`,
    first: (name, share) => `${name} es el primero con el ${share} de las ponderaciones.`,
    noChange: 'Ningún cambio de un solo peso altera quién es el primero.',
    open: (count) =>
      `Con sus pesos el orden está abierto: lo que no se conoce puede poner primero a cualquiera de ${count} programas.`,
  },
};
