import type { SourceKind } from '../../source.ts';
import type { Having, JudgingWords, TestKind } from '../judging-words.ts';
import { capital, dayIn } from '../spans.ts';

const ONE: Readonly<Record<SourceKind, string>> = {
  OFFICIAL_PAGE: 'una página oficial',
  REGISTER: 'un registro',
  ARTICLE: 'un artículo',
  CONTRIBUTION: 'una aportación sin revisar',
};

const MANY: Readonly<Record<SourceKind, string>> = {
  OFFICIAL_PAGE: 'páginas oficiales',
  REGISTER: 'registros',
  ARTICLE: 'artículos',
  CONTRIBUTION: 'aportaciones sin revisar',
};

const THINGS: Readonly<Record<Having, string>> = {
  medicalDegree: 'un título de medicina',
  trainingPost: 'un puesto de formación',
  references: 'referencias',
  registrations: 'colegiación como médico',
  experienceMonths: 'la experiencia clínica que se pide',
  otherDegrees: 'otro título',
};

const TESTS: Readonly<Record<TestKind, string>> = {
  exams: 'examen de ingreso',
  englishTests: 'examen de inglés',
};

function source(kind: SourceKind, period: string | null): string {
  return period === null ? `${ONE[kind]} sin fecha` : `${ONE[kind]} de ${period}`;
}

/** Sources and requirements in Spanish. */
export const judging: JudgingWords = {
  resolution: {
    only: (kind, period) => `La única fuente que lo indica: ${source(kind, period)}.`,
    together: (count, kind, period) =>
      `Reunido de ${count} fuentes, la primera ${source(kind, period)}.`,
    readLast: (count, kind, day) =>
      `De ${count} ${MANY[kind]} del mismo periodo, la última lectura, el ${dayIn('es', day)}.`,
    namedFirst: (count, kind) =>
      `De ${count} ${MANY[kind]} del mismo periodo, la primera citada; nada más las distingue.`,
    undated: (count, kind) =>
      `De ${count} ${MANY[kind]}, la que no tiene fecha: las otras son antiguas.`,
    statesTime: (count, kind, period) =>
      `De ${count} ${MANY[kind]}, la más reciente que da su periodo: ${period}.`,
    latest: (count, kind, period) =>
      `La más reciente de ${count} ${MANY[kind]}: vale para ${period}.`,
    outweighs: (winner, loser, age, period) => {
      const aged = {
        CURRENT: '',
        AGEING: ` de ${period}`,
        OLD: ` antiguo (${period})`,
        UNDATED: ' sin fecha',
      };
      return `${capital(ONE[winner])} pesa más que ${ONE[loser]}${aged[age]}.`;
    },
  },
  certainty: {
    article: 'Solo lo dice un artículo.',
    contribution: 'Solo lo dice una aportación sin revisar.',
    undated: 'La fuente no dice para qué año vale.',
    conflict: 'Otras fuentes dicen otra cosa.',
    speaksFor: (year) => `La fuente vale para ${year}.`,
    longAgo: (year) => `La fuente vale para ${year}, hace ya mucho.`,
    unknownYear: 'un año desconocido',
  },
  peer: {
    specialty: 'misma especialidad',
    umbrella: 'también la oferta entera de una institución',
    award: 'mismo título',
    country: 'mismo país',
    region: 'misma región',
  },
  verdict: {
    has: (thing) => `Tiene ${THINGS[thing]}.`,
    lacks: (thing) => `No tiene ${THINGS[thing]}.`,
    silent: (thing) => `Su perfil no dice si tiene ${THINGS[thing]}.`,
    interview: 'La entrevista viene tras la solicitud.',
    notRequired: 'No se exige.',
    ownSpecialty: (name) => `Nombra su especialidad: ${name}.`,
    otherSpecialty: (named, own) => `Nombra ${named}; su especialidad es ${own}.`,
    condition: (text) => `${text} Compruebe la condición indicada.`,
    registeredIn: (country) => `Está colegiado en ${country}.`,
    notRegistered: 'No está colegiado como médico.',
    registeredElsewhere: (own, wanted) =>
      `Está colegiado en ${own}; compruebe si basta o si se pide estarlo en ${wanted}.`,
    noExperience: 'Se pide experiencia, y no tiene.',
    experienceNotStated: (has) => `No se indica cuánta experiencia se pide; tiene ${has}.`,
    experienceMet: (has, needed) => `Tiene ${has} de los ${needed} que se piden.`,
    experienceShort: (missing, needed, day) =>
      `Le faltan ${missing} de los ${needed} que se piden: completos el ${dayIn('es', day)} si sigue trabajando.`,
    noOtherDegree: 'No tiene otro título.',
    onlyMedicalDegree: 'Tiene como mucho el título de medicina; compruebe si vale.',
    sat: (exam) => `${exam} se hace al solicitar.`,
    silentTest: (test) => `Su perfil no dice qué ${TESTS[test]} ha hecho.`,
    noResult: (exam) => `No tiene resultado de ${exam}.`,
    compare: (asked) => `Se pide ${asked}; compárelo con sus propios resultados.`,
    noneTaken: (test) =>
      `No ha hecho ningún ${TESTS[test]}; no se indica con exactitud si lo necesita.`,
    unnamed: (test, names) => `No se indica qué ${TESTS[test]} se pide; tiene ${names}.`,
    taken: (exam) => `Ha hecho ${exam}.`,
    below: (score, exam, asked) => `Su ${score} en ${exam} no llega a ${asked}.`,
    reaches: (score, exam, asked) => `Su ${score} en ${exam} alcanza ${asked}.`,
    oneOf: (texts) => `Uno de estos: ${texts.join(' O ')}`,
  },
};
