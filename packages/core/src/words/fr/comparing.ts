import type { DifferenceWords } from '../comparing-words.ts';

/** What sets programs apart, in French. */
export const words: DifferenceWords = {
  difference: {
    range: (label, from, to) => `${label} : de ${from} à ${to}.`,
    groups: (label, groups) => `${label} : ${groups.join(' ; ')}.`,
    missing: (label, whose) => `Aucune source n’indique « ${label.toLowerCase()} » pour ${whose}.`,
    disputed: (label, whose, text, against) =>
      `Les sources divergent sur « ${label.toLowerCase()} » de ${whose} : ${text} contre ${against}.`,
    column: (place) => `programme ${place}`,
    cost: 'Le coût total, revenu perdu compris',
    raise: 'L’augmentation annuelle qui l’amortit',
    overlap: (what, names) =>
      `${what} : les fourchettes de ${names} se recouvrent, aucune n’est sûrement la moins chère.`,
    leastMost: (what, least, most) => `${what} : le moins pour ${least}, le plus pour ${most}.`,
    overAll: (what, all, less, more) =>
      `${what} : ${all} en tout ; sûrement moins pour ${less} que pour ${more}.`,
    costUnknown: (name, reason) => `Le coût total de ${name} est inconnu. ${reason}`,
    eligibility: (parts) => `De ce qui est exigé pour postuler, ${parts.join(' ; ')}.`,
    status: {
      MET: (names) => `vous remplissez tout pour ${names}`,
      UNKNOWN: (names) => `un point reste ouvert pour ${names}`,
      NOT_MET: (names) => `il vous manque quelque chose pour ${names}`,
      NOT_STATED: (names) => `aucune source n’indique rien pour ${names}`,
    },
  },
  rank: {
    notKnown: 'inconnu',
    otherMode: 'seul l’autre rythme est indiqué',
    offered: 'proposé',
    online: 'en ligne',
    notStated: (label) => `${label} : non indiqué`,
    change: (certain, rival, criterion, over, to, from) =>
      `${rival} ${certain ? 'passe' : 'pourrait passer'} en tête dès que « ${criterion.toLowerCase()} » pèse ${over ? 'plus' : 'moins'} de ${to} (${from} à présent).`,
    first: (name, share) => `${name} est en tête pour ${share} des pondérations.`,
    noChange: 'Aucun changement d’un seul poids ne change qui est en tête.',
    open: (count) =>
      `Avec vos poids, l’ordre est ouvert : l’inconnu peut mettre en tête l’un ou l’autre de ${count} programmes.`,
  },
};
