import type { TermWords } from '../term.ts';
import type { AwardSlug } from '../award-terms.ts';

/** Degrees and other awards, in Spanish. */
export const award: Readonly<Record<AwardSlug, TermWords>> = {
  mmed: {
    term: 'MMed',
    definition:
      'Master of Medicine. En África y Singapur, un título de especialista que se cursa trabajando como residente, a menudo entre tres y cinco años; en Australia y Gran Bretaña, a menudo un máster de clases de uno o dos años que no forma a ningún especialista. El nombre por sí solo no dice cuál es.',
  },
  chm: {
    term: 'ChM',
    definition:
      'Master of Surgery. Un título de cirugía que puede estudiarse a distancia durante la especialización, obtenerse por investigación o, en algunos países, ser el propio título de especialista.',
  },
  'clinical-msc': {
    term: 'MSc clínico',
    definition:
      'Un Master of Science en una materia clínica, impartido casi siempre en módulos y con un trabajo final. Profundiza el conocimiento; por sí solo no da derecho a ejercer una especialidad.',
  },
  mmsc: {
    term: 'MMSc',
    definition:
      'Master of Medical Sciences. Un título de investigación o de educación médica más que de atención a pacientes; en Estados Unidos se cursa a menudo durante la residencia o el fellowship.',
  },
  mph: {
    term: 'MPH',
    definition:
      'Master of Public Health. Un título sobre la salud de las poblaciones: epidemiología, estadística, políticas de salud y gestión.',
    aliases: ['máster en salud pública'],
  },
  mphil: {
    term: 'MPhil',
    definition:
      'Master of Philosophy. En casi todas partes, un máster de investigación, a veces la primera etapa de un doctorado; en Sudáfrica también puede ser el título de una subespecialidad.',
  },
  'md-degree': {
    term: 'MD',
    definition:
      'Doctor of Medicine. En Norteamérica, el primer título de medicina; en Gran Bretaña, un doctorado de investigación; en el sur de Asia y parte de África oriental, un título de especialista como el MMed.',
  },
  mbbs: {
    term: 'MBBS',
    definition:
      'El primer título de medicina, Bachelor of Medicine and Bachelor of Surgery, que piden casi todos los programas. Sus letras cambian según la universidad; su rango, no.',
    aliases: ['título de médico', 'licenciatura en medicina'],
  },
  'postgraduate-diploma': {
    term: 'Diploma de posgrado',
    definition:
      'Un título inferior al máster, a menudo su primera parte: se puede terminar con él o seguir hasta el máster con los créditos ya contados.',
  },
  'exit-award': {
    term: 'Título de salida',
    definition:
      'Lo que se recibe al dejar un programa antes de tiempo con una parte aprobada, por ejemplo un certificado o un diploma.',
  },
};
