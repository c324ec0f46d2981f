import type { TermWords } from '../term.ts';
import type { StudySlug } from '../study-terms.ts';

/** Study, research, credits and money, in Spanish. */
export const study: Readonly<Record<StudySlug, TermWords>> = {
  thesis: {
    term: 'Tesis',
    definition:
      'Un trabajo largo de investigación propia, evaluado en su conjunto. Las universidades usan «thesis» y «dissertation» para lo mismo y para cosas distintas; la extensión y la parte de los créditos dicen más.',
  },
  dissertation: {
    term: 'Trabajo de fin de máster',
    definition:
      'Un informe sobre una investigación limitada o una revisión de la literatura, casi siempre la última parte de un máster de clases.',
  },
  'thesis-by-publication': {
    term: 'Tesis por artículos',
    definition:
      'Una tesis hecha de artículos, publicados o listos para publicarse, unidos por una introducción. Algunos MMed piden un solo artículo así en lugar de una tesis.',
    aliases: ['tesis por compendio'],
  },
  'ethics-approval': {
    term: 'Aprobación ética',
    definition:
      'El permiso de un comité para investigar con pacientes o con sus historias clínicas. Obtenerlo puede llevar meses del tiempo de la tesis.',
    aliases: ['comité de ética'],
  },
  coursework: {
    term: 'Enseñanza por clases',
    definition:
      'Enseñanza en módulos con trabajos, proyectos o pruebas, a diferencia de la investigación o del trabajo en un hospital.',
  },
  module: {
    term: 'Módulo',
    definition:
      'Una parte de un programa que se imparte, se examina y a veces se cobra por separado. Lo que una universidad estadounidense llama «course».',
    aliases: ['asignatura'],
  },
  credit: {
    term: 'Crédito',
    definition:
      'Una medida del trabajo que supone un módulo o un programa. Los sistemas no se convierten con una regla fija; una comparación justa pregunta cuántos créditos forman un año a tiempo completo en esa institución.',
  },
  ects: {
    term: 'ECTS',
    definition:
      'El Sistema Europeo de Transferencia de Créditos: 60 créditos son un año académico a tiempo completo, por acuerdo de sus miembros.',
    aliases: ['crédito europeo'],
  },
  cats: {
    term: 'CATS',
    definition:
      'El sistema británico de créditos: 180 créditos son un máster de un año natural completo; 120, un año de grado.',
  },
  nqf: {
    term: 'NQF',
    definition:
      'El marco de cualificaciones de Sudáfrica, en el que un máster está en el nivel 9 y tiene al menos 180 créditos, cada uno de diez horas de trabajo.',
  },
  'full-time-year': {
    term: 'Año a tiempo completo',
    definition:
      'Cuántos créditos cuenta una institución como un año de estudio a tiempo completo: es lo que hace comparables los créditos de instituciones distintas.',
  },
  'part-time': {
    term: 'Estudio a tiempo parcial',
    definition:
      'Estudio junto al trabajo, con el mismo contenido en más tiempo. Las tasas anuales pueden reducirse a la mitad o no; la página debe decirlo.',
  },
  'blended-learning': {
    term: 'Enseñanza semipresencial',
    definition:
      'Estudio en parte en línea y en parte presencial, a menudo en bloques de días o semanas en la institución.',
  },
  intake: {
    term: 'Ingreso',
    definition:
      'Un mes en el que un programa admite estudiantes nuevos. Si solo hay uno al año, perder un plazo cuesta un año.',
    aliases: ['inicio de curso'],
  },
  cohort: {
    term: 'Promoción',
    definition:
      'Todos los que empiezan un programa en un mismo año. Las tasas y las normas pueden fijarse por promoción, de modo que dos estudiantes de la misma clase paguen tasas distintas.',
  },
  'domestic-fee': {
    term: 'Tasa para estudiantes del país',
    definition:
      'Lo que pagan los ciudadanos, los residentes o los miembros de una unión de países, a menudo porque el Estado paga el resto.',
  },
  'international-fee': {
    term: 'Tasa para estudiantes internacionales',
    definition:
      'Lo que pagan los estudiantes del extranjero. Suele ser el coste completo de la enseñanza, y sube cada año.',
  },
  'subsidised-place': {
    term: 'Plaza subvencionada',
    definition:
      'Una plaza en la que el Estado paga parte de la tasa, a veces a cambio de la obligación de trabajar después en el país.',
  },
  bond: {
    term: 'Compromiso de servicio',
    definition:
      'La obligación de trabajar algunos años después de la formación para quien la financió o para un país, o de devolver la ayuda.',
  },
  'opportunity-cost': {
    term: 'Coste de oportunidad',
    definition:
      'Lo que se habría ganado en el tiempo que lleva el estudio. Para un médico suele ser más que la matrícula.',
    aliases: ['ingresos a los que se renuncia'],
  },
  'net-present-value': {
    term: 'Valor actual neto',
    definition:
      'Lo que valen hoy todas las ganancias y los costes anuales de una elección, cuando el dinero de años posteriores cuenta menos según una tasa dada. Por encima de cero, la elección compensa a esa tasa.',
    aliases: ['VAN'],
  },
  'discount-rate': {
    term: 'Tasa de descuento',
    definition:
      'Cuánto menos cuenta una suma por cada año que hay que esperarla; aquí en términos reales, sin la inflación.',
  },
  'internal-rate': {
    term: 'Tasa interna de retorno',
    definition:
      'La tasa de descuento con la que una elección no vale ni más ni menos que nada. Algunas series de ganancias y costes no tienen ninguna, y otras tienen varias.',
    aliases: ['TIR'],
  },
};
