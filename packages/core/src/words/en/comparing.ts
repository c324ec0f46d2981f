import type { DifferenceWords } from '../comparing-words.ts';

/** What sets programs apart, in English. */
export const words: DifferenceWords = {
  difference: {
    range: (label, from, to) => `${label}: from ${from} to ${to}.`,
    groups: (label, groups) => `${label}: ${groups.join('; ')}.`,
    missing: (label, whose) => `No source states “${label.toLowerCase()}” for ${whose}.`,
    disputed: (label, whose, text, against) =>
      `Sources disagree on “${label.toLowerCase()}” of ${whose}: ${text} against ${against}.`,
    column: (place) => `program ${place}`,
    cost: 'The whole cost, income given up included',
    raise: 'The raise a year that pays for it',
    overlap: (what, names) => `${what}: the ranges of ${names} overlap, so none is surely cheaper.`,
    leastMost: (what, least, most) => `${what}: least for ${least}, most for ${most}.`,
    overAll: (what, all, less, more) =>
      `${what}: ${all} over all; surely less for ${less} than for ${more}.`,
    costUnknown: (name, reason) => `The whole cost of ${name} is unknown. ${reason}`,
    eligibility: (parts) => `Of what is required to apply, ${parts.join('; ')}.`,
    status: {
      MET: (names) => `you meet all for ${names}`,
      UNKNOWN: (names) => `something is open for ${names}`,
      NOT_MET: (names) => `you lack something for ${names}`,
      NOT_STATED: (names) => `no source states any for ${names}`,
    },
  },
};
