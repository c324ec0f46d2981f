import type { SourceKind } from '../../source.ts';
import type { Having, JudgingWords, TestKind } from '../judging-words.ts';
import { dayIn } from '../spans.ts';

const ONE: Readonly<Record<SourceKind, string>> = {
  OFFICIAL_PAGE: 'une page officielle',
  REGISTER: 'un registre',
  ARTICLE: 'un article',
  CONTRIBUTION: 'une contribution non relue',
};

const MANY: Readonly<Record<SourceKind, string>> = {
  OFFICIAL_PAGE: 'pages officielles',
  REGISTER: 'registres',
  ARTICLE: 'articles',
  CONTRIBUTION: 'contributions non relues',
};

const THINGS: Readonly<Record<Having, string>> = {
  medicalDegree: 'un diplôme de médecine',
  trainingPost: 'un poste de formation',
  references: 'des lettres de recommandation',
  registrations: 'une inscription à l’ordre des médecins',
  experienceMonths: 'l’expérience clinique demandée',
  otherDegrees: 'un autre diplôme',
};

const WITHOUT: Readonly<Record<Having, string>> = {
  medicalDegree: 'de diplôme de médecine',
  trainingPost: 'de poste de formation',
  references: 'de lettres de recommandation',
  registrations: 'd’inscription à l’ordre des médecins',
  experienceMonths: 'l’expérience clinique demandée',
  otherDegrees: 'd’autre diplôme',
};

const TESTS: Readonly<Record<TestKind, string>> = {
  exams: 'concours d’entrée',
  englishTests: 'test d’anglais',
};

function source(kind: SourceKind, period: string | null): string {
  return period === null ? `${ONE[kind]} sans date` : `${ONE[kind]} de ${period}`;
}

function begin(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sources and requirements in French. */
export const judging: JudgingWords = {
  resolution: {
    only: (kind, period) => `La seule source qui l’indique : ${source(kind, period)}.`,
    together: (count, kind, period) =>
      `Réuni de ${count} sources, la première étant ${source(kind, period)}.`,
    readLast: (count, kind, day) =>
      `De ${count} ${MANY[kind]} pour la même période, la dernière lecture, le ${dayIn('fr', day)}.`,
    namedFirst: (count, kind) =>
      `De ${count} ${MANY[kind]} pour la même période, la première citée ; rien d’autre ne les départage.`,
    undated: (count, kind) =>
      `De ${count} ${MANY[kind]}, celle qui n’est pas datée : les autres sont anciennes.`,
    statesTime: (count, kind, period) =>
      `De ${count} ${MANY[kind]}, la plus récente qui donne sa période : ${period}.`,
    latest: (count, kind, period) =>
      `La plus récente de ${count} ${MANY[kind]} : elle vaut pour ${period}.`,
    outweighs: (winner, loser, age, period) => {
      const aged = {
        CURRENT: '',
        AGEING: `, daté de ${period}`,
        OLD: `, ancien (${period})`,
        UNDATED: ', sans date',
      };
      return `${begin(ONE[winner])} a plus de poids qu’${ONE[loser]}${aged[age]}.`;
    },
  },
  certainty: {
    article: 'Seul un article l’affirme.',
    contribution: 'Seule une contribution non relue l’affirme.',
    undated: 'La source ne dit pas pour quelle année elle vaut.',
    conflict: 'D’autres sources disent autre chose.',
    speaksFor: (year) => `La source vaut pour ${year}.`,
    longAgo: (year) => `La source vaut pour ${year}, c’est ancien.`,
    unknownYear: 'une année inconnue',
  },
  peer: {
    specialty: 'même spécialité',
    umbrella: 'toute l’offre d’un établissement aussi',
    award: 'même diplôme',
    country: 'même pays',
    region: 'même région',
  },
  verdict: {
    has: (thing) => `Vous avez ${THINGS[thing]}.`,
    lacks: (thing) => `Vous n’avez pas ${WITHOUT[thing]}.`,
    silent: (thing) => `Votre profil ne dit pas si vous avez ${THINGS[thing]}.`,
    interview: 'L’entretien vient après la candidature.',
    notRequired: 'Ce n’est pas exigé.',
    ownSpecialty: (name) => `Votre spécialité y figure : ${name}.`,
    otherSpecialty: (named, own) => `Y figure : ${named} ; votre spécialité : ${own}.`,
    condition: (text) => `${text} Condition indiquée à vérifier.`,
    registeredIn: (country) => `Vous êtes inscrit à l’ordre (${country}).`,
    notRegistered: 'Vous n’êtes pas inscrit comme médecin.',
    registeredElsewhere: (own, wanted) =>
      `Vous êtes inscrit à l’ordre (${own}) ; vérifiez si cela suffit ou s’il faut l’être ici (${wanted}).`,
    noExperience: 'De l’expérience est demandée, et vous n’en avez pas.',
    experienceNotStated: (has) =>
      `La durée d’expérience demandée n’est pas précisée ; vous avez ${has}.`,
    experienceMet: (has, needed) => `Vous avez ${has} sur les ${needed} demandés.`,
    experienceShort: (missing, needed, day) =>
      `Il vous manque ${missing} sur les ${needed} demandés : atteint le ${dayIn('fr', day)} si vous continuez à travailler.`,
    noOtherDegree: 'Vous n’avez pas d’autre diplôme.',
    onlyMedicalDegree: 'Vous n’avez au plus qu’un diplôme de médecine ; vérifiez s’il convient.',
    sat: (exam) => `${exam} se passe lors de la candidature.`,
    silentTest: (test) => `Votre profil ne dit pas quel ${TESTS[test]} vous avez passé.`,
    noResult: (exam) => `Vous n’avez pas de résultat : ${exam}.`,
    compare: (asked) => `${asked} est demandé ; comparez avec vos propres résultats.`,
    noneTaken: (test) =>
      `Vous n’avez passé aucun ${TESTS[test]} ; s’il en faut un n’est pas précisé.`,
    unnamed: (test, names) =>
      `Quel ${TESTS[test]} est demandé n’est pas précisé ; vous avez ${names}.`,
    taken: (exam) => `Vous avez passé ${exam}.`,
    below: (score, exam, asked) => `Votre ${score} (${exam}) est inférieur à ${asked}.`,
    reaches: (score, exam, asked) => `Votre ${score} (${exam}) atteint ${asked}.`,
    oneOf: (texts) => `L’un de ceux-ci : ${texts.join(' Ou ')}`,
  },
};
