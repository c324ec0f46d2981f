import type { SourceKind } from '../../source.ts';
import type { Having, JudgingWords, TestKind } from '../judging-words.ts';
import { capital, dayIn } from '../spans.ts';

const ONE: Readonly<Record<SourceKind, string>> = {
  OFFICIAL_PAGE: 'uma página oficial',
  REGISTER: 'um registo',
  ARTICLE: 'um artigo',
  CONTRIBUTION: 'um contributo não revisto',
};

const MANY: Readonly<Record<SourceKind, string>> = {
  OFFICIAL_PAGE: 'páginas oficiais',
  REGISTER: 'registos',
  ARTICLE: 'artigos',
  CONTRIBUTION: 'contributos não revistos',
};

const THINGS: Readonly<Record<Having, string>> = {
  medicalDegree: 'um curso de medicina',
  trainingPost: 'um lugar de formação',
  references: 'referências',
  registrations: 'inscrição na ordem dos médicos',
  experienceMonths: 'a experiência clínica pedida',
  otherDegrees: 'outro grau',
};

const TESTS: Readonly<Record<TestKind, string>> = {
  exams: 'exame de ingresso',
  englishTests: 'exame de inglês',
};

function source(kind: SourceKind, period: string | null): string {
  return period === null ? `${ONE[kind]} sem data` : `${ONE[kind]} de ${period}`;
}

/** Sources and requirements in Portuguese. */
export const judging: JudgingWords = {
  resolution: {
    only: (kind, period) => `A única fonte que o indica: ${source(kind, period)}.`,
    together: (count, kind, period) =>
      `Reunido de ${count} fontes, a primeira ${source(kind, period)}.`,
    readLast: (count, kind, day) =>
      `De ${count} ${MANY[kind]} do mesmo período, a última leitura, em ${dayIn('pt-PT', day)}.`,
    namedFirst: (count, kind) =>
      `De ${count} ${MANY[kind]} do mesmo período, a primeira citada; nada mais as distingue.`,
    undated: (count, kind) =>
      `De ${count} ${MANY[kind]}, a que não tem data: as outras são antigas.`,
    statesTime: (count, kind, period) =>
      `De ${count} ${MANY[kind]}, a mais recente que dá o seu período: ${period}.`,
    latest: (count, kind, period) =>
      `A mais recente de ${count} ${MANY[kind]}: vale para ${period}.`,
    outweighs: (winner, loser, age, period) => {
      const aged = {
        CURRENT: '',
        AGEING: ` de ${period}`,
        OLD: ` antigo (${period})`,
        UNDATED: ' sem data',
      };
      return `${capital(ONE[winner])} pesa mais do que ${ONE[loser]}${aged[age]}.`;
    },
  },
  certainty: {
    article: 'Só um artigo o diz.',
    contribution: 'Só um contributo não revisto o diz.',
    undated: 'A fonte não diz para que ano vale.',
    conflict: 'Outras fontes dizem outra coisa.',
    speaksFor: (year) => `A fonte vale para ${year}.`,
    longAgo: (year) => `A fonte vale para ${year}, há já muito tempo.`,
    unknownYear: 'um ano desconhecido',
  },
  peer: {
    specialty: 'mesma especialidade',
    umbrella: 'também toda a oferta de uma instituição',
    award: 'mesmo grau',
    country: 'mesmo país',
    region: 'mesma região',
  },
  verdict: {
    has: (thing) => `Tem ${THINGS[thing]}.`,
    lacks: (thing) => `Não tem ${THINGS[thing]}.`,
    silent: (thing) => `O seu perfil não diz se tem ${THINGS[thing]}.`,
    interview: 'A entrevista vem depois da candidatura.',
    notRequired: 'Não é exigido.',
    ownSpecialty: (name) => `Nomeia a sua especialidade: ${name}.`,
    otherSpecialty: (named, own) => `Nomeia ${named}; a sua especialidade é ${own}.`,
    condition: (text) => `${text} Verifique a condição indicada.`,
    registeredIn: (country) => `Está inscrito na ordem (${country}).`,
    notRegistered: 'Não está inscrito como médico.',
    registeredElsewhere: (own, wanted) =>
      `Está inscrito na ordem (${own}); verifique se basta ou se é pedida a inscrição aqui (${wanted}).`,
    noExperience: 'É pedida experiência, e não tem.',
    experienceNotStated: (has) => `Não se indica quanta experiência é pedida; tem ${has}.`,
    experienceMet: (has, needed) => `Tem ${has} dos ${needed} pedidos.`,
    experienceShort: (missing, needed, day) =>
      `Faltam-lhe ${missing} dos ${needed} pedidos: completos em ${dayIn('pt-PT', day)} se continuar a trabalhar.`,
    noOtherDegree: 'Não tem outro grau.',
    onlyMedicalDegree: 'Tem quando muito o curso de medicina; verifique se serve.',
    sat: (exam) => `${exam} faz-se na candidatura.`,
    silentTest: (test) => `O seu perfil não diz que ${TESTS[test]} fez.`,
    noResult: (exam) => `Não tem resultado em ${exam}.`,
    compare: (asked) => `É pedido ${asked}; compare com os seus resultados.`,
    noneTaken: (test) => `Não fez nenhum ${TESTS[test]}; não se indica ao certo se precisa de um.`,
    unnamed: (test, names) => `Não se indica que ${TESTS[test]} é pedido; tem ${names}.`,
    taken: (exam) => `Fez ${exam}.`,
    below: (score, exam, asked) => `O seu ${score} em ${exam} fica abaixo de ${asked}.`,
    reaches: (score, exam, asked) => `O seu ${score} em ${exam} chega a ${asked}.`,
    oneOf: (texts) => `Um destes: ${texts.join(' Ou ')}`,
  },
};
