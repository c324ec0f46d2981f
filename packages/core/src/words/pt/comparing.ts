import type { DifferenceWords } from '../comparing-words.ts';

/** What sets programs apart, in Portuguese. */
export const words: DifferenceWords = {
  difference: {
    range: (label, from, to) => `${label}: de ${from} a ${to}.`,
    groups: (label, groups) => `${label}: ${groups.join('; ')}.`,
    missing: (label, whose) => `Nenhuma fonte indica «${label.toLowerCase()}» para ${whose}.`,
    disputed: (label, whose, text, against) =>
      `As fontes divergem sobre «${label.toLowerCase()}» de ${whose}: ${text} contra ${against}.`,
    column: (place) => `programa ${place}`,
    cost: 'O custo total, com o rendimento perdido',
    raise: 'O aumento anual que o paga',
    overlap: (what, names) =>
      `${what}: os intervalos de ${names} sobrepõem-se, nenhum é com certeza o mais barato.`,
    leastMost: (what, least, most) => `${what}: o menos para ${least}, o mais para ${most}.`,
    overAll: (what, all, less, more) =>
      `${what}: ${all} no conjunto; com certeza menos para ${less} do que para ${more}.`,
    costUnknown: (name, reason) => `O custo total de ${name} não se conhece. ${reason}`,
    eligibility: (parts) => `Do que é exigido para a candidatura, ${parts.join('; ')}.`,
    status: {
      MET: (names) => `cumpre tudo para ${names}`,
      UNKNOWN: (names) => `algo fica em aberto para ${names}`,
      NOT_MET: (names) => `falta-lhe algo para ${names}`,
      NOT_STATED: (names) => `nenhuma fonte indica nada para ${names}`,
    },
  },
  rank: {
    notKnown: 'não se conhece',
    otherMode: 'só se indica o outro regime',
    offered: 'oferecido',
    online: 'em linha',
    notStated: (label) => `${label}: não indicado`,
    change: (certain, rival, criterion, over, to, from) =>
      `${rival} ${certain ? 'passa' : 'pode passar'} para a frente assim que «${criterion.toLowerCase()}» pese ${over ? 'mais' : 'menos'} de ${to} (agora ${from}).`,
    first: (name, share) => `${name} fica à frente em ${share} das ponderações.`,
    noChange: 'Nenhuma mudança de um só peso altera quem fica à frente.',
    open: (count) =>
      `Com os seus pesos a ordem está em aberto: o que não se conhece pode pôr à frente qualquer de ${count} programas.`,
  },
};
