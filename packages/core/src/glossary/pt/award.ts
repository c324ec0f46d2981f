import type { TermWords } from '../term.ts';
import type { AwardSlug } from '../award-terms.ts';

/** Degrees and other awards, in Portuguese. */
export const award: Readonly<Record<AwardSlug, TermWords>> = {
  mmed: {
    term: 'MMed',
    definition:
      'Master of Medicine. Em África e em Singapura, um título de especialista obtido enquanto se trabalha como interno, muitas vezes em três a cinco anos; na Austrália e na Grã-Bretanha, muitas vezes um mestrado de aulas de um ou dois anos que não forma especialistas. O nome por si só não diz qual.',
  },
  chm: {
    term: 'ChM',
    definition:
      'Master of Surgery. Um título de cirurgia que pode ser estudado à distância durante a especialização, obtido por investigação ou, em alguns países, ser o próprio título de especialista.',
  },
  'clinical-msc': {
    term: 'MSc clínico',
    definition:
      'Um Master of Science numa matéria clínica, quase sempre ensinado em módulos e com uma dissertação. Aprofunda o conhecimento; por si só não dá direito a exercer uma especialidade.',
  },
  mmsc: {
    term: 'MMSc',
    definition:
      'Master of Medical Sciences. Um título de investigação ou de educação médica e não de tratamento de doentes; nos Estados Unidos é muitas vezes feito durante a residência ou o fellowship.',
  },
  mph: {
    term: 'MPH',
    definition:
      'Master of Public Health. Um título sobre a saúde das populações: epidemiologia, estatística, políticas de saúde e gestão.',
    aliases: ['mestrado em saúde pública'],
  },
  mphil: {
    term: 'MPhil',
    definition:
      'Master of Philosophy. Em quase toda a parte um mestrado de investigação, às vezes a primeira etapa de um doutoramento; na África do Sul pode ser também o título de uma subespecialidade.',
  },
  'md-degree': {
    term: 'MD',
    definition:
      'Doctor of Medicine. Na América do Norte, o primeiro título de medicina; na Grã-Bretanha, um doutoramento de investigação; no Sul da Ásia e em parte da África Oriental, um título de especialista como o MMed.',
  },
  mbbs: {
    term: 'MBBS',
    definition:
      'O primeiro título de medicina, Bachelor of Medicine and Bachelor of Surgery, que quase todos os programas pedem. As letras mudam de uma universidade para outra; o grau, não.',
    aliases: ['curso de medicina', 'licenciatura em medicina'],
  },
  'postgraduate-diploma': {
    term: 'Diploma de pós-graduação',
    definition:
      'Um título abaixo do mestrado, muitas vezes a sua primeira parte: pode-se terminar com ele ou seguir até ao mestrado com os créditos já contados.',
  },
  'exit-award': {
    term: 'Título de saída',
    definition:
      'O que se recebe ao deixar um programa antes do fim com parte dele aprovada, como um certificado ou um diploma.',
  },
};
