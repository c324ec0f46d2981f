import type { SourceKind } from '../../source.ts';
import type { Having, JudgingWords, TestKind } from '../judging-words.ts';
import { capital } from '../spans.ts';
import { peer } from './peer.ts';

const KINDS: Readonly<Record<SourceKind, string>> = {
  OFFICIAL_PAGE: 'official page',
  REGISTER: 'register',
  ARTICLE: 'article',
  CONTRIBUTION: 'unreviewed contribution',
};

const THINGS: Readonly<Record<Having, string>> = {
  medicalDegree: 'a medical degree',
  trainingPost: 'a training post',
  references: 'references',
  registrations: 'a registration as a doctor',
  experienceMonths: 'the clinical experience asked for',
  otherDegrees: 'another degree',
};

const TESTS: Readonly<Record<TestKind, string>> = {
  exams: 'entrance examination',
  englishTests: 'English test',
};

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** "an official page of 2024" */
function source(kind: SourceKind, period: string | null): string {
  return article(period === null ? `undated ${KINDS[kind]}` : `${KINDS[kind]} of ${period}`);
}

/** Sources and requirements in English. */
export const judging: JudgingWords = {
  resolution: {
    only: (kind, period) => `The only source that states it: ${source(kind, period)}.`,
    together: (count, kind, period) =>
      `Together from ${count} statements, led by ${source(kind, period)}.`,
    readLast: (count, kind, day) =>
      `Of ${count} ${KINDS[kind]}s for the same time, the one read last, on ${day}.`,
    namedFirst: (count, kind) =>
      `Of ${count} ${KINDS[kind]}s for the same time, the one named first; nothing else tells them apart.`,
    undated: (count, kind) =>
      `Of ${count} ${KINDS[kind]}s, the undated one: the dated ones are old.`,
    statesTime: (count, kind, period) =>
      `Of ${count} ${KINDS[kind]}s, the latest that states its time: ${period}.`,
    latest: (count, kind, period) =>
      `The latest of ${count} ${KINDS[kind]}s: it speaks for ${period}.`,
    outweighs: (winner, loser, age, period) => {
      const aged = {
        CURRENT: '',
        AGEING: `, which is of ${period}`,
        OLD: `, which is old (${period})`,
        UNDATED: ', which is undated',
      };
      return `${capital(article(KINDS[winner]))} carries more weight than ${article(KINDS[loser])}${aged[age]}.`;
    },
  },
  certainty: {
    article: 'Only an article says so.',
    contribution: 'Only an unreviewed contribution says so.',
    undated: 'The source does not say which year it speaks for.',
    conflict: 'Other sources say otherwise.',
    speaksFor: (year) => `The source speaks for ${year}.`,
    longAgo: (year) => `The source speaks for ${year}, which is long ago.`,
    unknownYear: 'an unknown year',
  },
  peer,
  verdict: {
    has: (thing) => `You have ${THINGS[thing]}.`,
    lacks: (thing) => `You do not have ${THINGS[thing]}.`,
    silent: (thing) => `Your profile does not say whether you have ${THINGS[thing]}.`,
    interview: 'The interview comes after applying.',
    notRequired: 'It is not required.',
    ownSpecialty: (name) => `It names your specialty, ${name}.`,
    otherSpecialty: (named, own) => `It names ${named}; your specialty is ${own}.`,
    condition: (text) => `${text} Check the condition that is stated.`,
    registeredIn: (country) => `You are registered in ${country}.`,
    notRegistered: 'You are not registered as a doctor.',
    registeredElsewhere: (own, wanted) =>
      `You are registered in ${own}; check whether that is enough, or registration in ${wanted} is meant.`,
    noExperience: 'Experience is asked for, and you have none.',
    experienceNotStated: (has) =>
      `How much experience is asked for is not stated; you have ${has}.`,
    experienceMet: (has, needed) => `You have ${has} of the ${needed} asked for.`,
    experienceShort: (missing, needed, day) =>
      `You lack ${missing} of the ${needed} asked for: complete on ${day} if you go on working.`,
    noOtherDegree: 'You have no other degree.',
    onlyMedicalDegree: 'You have no degree but a medical one at most; check whether that counts.',
    sat: (exam) => `${exam} is sat when applying.`,
    silentTest: (test) => `Your profile does not say which ${TESTS[test]} you have taken.`,
    noResult: (exam) => `You have no result in ${exam}.`,
    compare: (asked) => `${asked} is asked for; compare it with your own results.`,
    noneTaken: (test) =>
      `You have taken no ${TESTS[test]}; whether you need one is not stated exactly.`,
    unnamed: (test, names) => `Which ${TESTS[test]} is asked for is not stated; you have ${names}.`,
    taken: (exam) => `You have taken ${exam}.`,
    below: (score, exam, asked) => `Your ${score} in ${exam} is below ${asked}.`,
    reaches: (score, exam, asked) => `Your ${score} in ${exam} reaches ${asked}.`,
    oneOf: (texts) => `One of these: ${texts.join(' Or ')}`,
  },
};
