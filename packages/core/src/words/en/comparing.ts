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
  rank: {
    notKnown: 'not known',
    otherMode: 'only the other mode is stated',
    offered: 'offered',
    online: 'online',
    notStated: (label) => `${label}: not stated`,
    change: (certain, rival, criterion, over, to, from) =>
      `${rival} ${certain ? 'leads' : 'may lead'} once ${criterion.toLowerCase()} weighs ${over ? 'over' : 'under'} ${to} (now ${from}).`,
    first: (name, share) => `${name} is first under ${share} of weightings.`,
    noChange: 'No change of a single weight alters who comes first.',
    open: (count) =>
      `Under your weights the order is open: what is not known could put any of ${count} programs first.`,
  },
};
