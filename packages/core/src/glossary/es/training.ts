import type { TermWords } from '../term.ts';
import type { TrainingSlug } from '../training-terms.ts';

/** Training posts, examinations and registration, in Spanish. */
export const training: Readonly<Record<TrainingSlug, TermWords>> = {
  registrar: {
    term: 'Médico en formación',
    definition:
      'Un médico en una plaza que forma a un especialista; trabaja bajo supervisión y casi siempre con sueldo. En Sudáfrica y África oriental, el MMed se cursa en una plaza así.',
  },
  residency: {
    term: 'Residencia',
    definition:
      'Los años de trabajo hospitalario supervisado que forman a un especialista. Así se llama en América y en Asia; en otros lugares se habla de «registrar» o de formación especializada.',
  },
  internship: {
    term: 'Internado',
    definition:
      'El primer o los primeros años de trabajo supervisado después del título de medicina, necesarios para la colegiación plena. Algunos países añaden un año de servicio a la comunidad.',
    aliases: ['servicio social'],
  },
  'clinical-experience': {
    term: 'Experiencia clínica',
    definition:
      'Meses de trabajo con pacientes después del título de medicina. Los programas no cuentan lo mismo: algunos excluyen el internado, otros piden la propia especialidad.',
  },
  'training-post': {
    term: 'Plaza de formación',
    definition:
      'Un puesto financiado en un hospital en el que se forma un especialista. Si un programa la exige, no basta con que la universidad lo admita.',
  },
  supernumerary: {
    term: 'Supernumerario',
    definition:
      'Un médico en formación por encima de las plazas pagadas del hospital: a menudo del extranjero, a veces pagado por su propio gobierno, a veces sin sueldo.',
  },
  'higher-training': {
    term: 'Formación especializada superior',
    definition:
      'Los últimos años de la formación de un especialista, tras los años básicos y sus exámenes.',
  },
  fellowship: {
    term: 'Fellowship',
    definition:
      'Dos cosas: una formación adicional cuando ya se es especialista, o la pertenencia a un colegio en su grado más alto. Las páginas rara vez dicen a cuál se refieren.',
  },
  subspecialty: {
    term: 'Subespecialidad',
    definition:
      'Un campo dentro de una especialidad, como la neonatología en pediatría, al que se entra después de la formación de especialista o hacia su final.',
  },
  college: {
    term: 'Colegio profesional',
    definition:
      'Un organismo de una profesión médica que fija los exámenes y las normas de los especialistas. No es una universidad ni otorga títulos académicos, aunque un título puede exigir su examen.',
  },
  'fellowship-examination': {
    term: 'Examen de fellowship',
    definition:
      'El examen de un colegio profesional para ser especialista, casi siempre con una parte escrita y otra clínica que se pagan y aprueban por separado. En algunos países sustituye al examen final de la universidad.',
  },
  'membership-examination': {
    term: 'Examen de membership',
    definition:
      'El examen de un colegio profesional al principio de la formación, que abre el paso a su parte posterior. Algunas universidades lo aceptan para la admisión o en lugar de una parte de los suyos.',
  },
  osce: {
    term: 'ECOE',
    definition:
      'Evaluación clínica objetiva estructurada: una serie de estaciones, cada una con una tarea breve ante un paciente, un actor o un hallazgo, calificada con una lista fija.',
    aliases: ['evaluación clínica objetiva estructurada'],
  },
  viva: {
    term: 'Examen oral',
    definition:
      'Un examen de preguntas y respuestas en voz alta, sobre una materia o sobre la propia tesis.',
  },
  'long-case': {
    term: 'Caso largo',
    definition:
      'Un examen sobre un solo paciente que el candidato ha visto a solas: la historia, los hallazgos y el plan. Un caso corto evalúa un solo signo o sistema.',
    aliases: ['caso clínico', 'caso corto'],
  },
  logbook: {
    term: 'Libro de registro',
    definition:
      'El registro de casos y procedimientos que lleva el médico en formación y firma un supervisor; a menudo es condición para el examen final.',
    aliases: ['libro del residente'],
  },
  'examination-attempt': {
    term: 'Convocatoria',
    definition:
      'Cada vez que uno se presenta a un examen. Muchas veces se cobra cada una, y el número permitido suele ser limitado.',
    aliases: ['intento de examen'],
  },
  regulator: {
    term: 'Organismo regulador',
    definition:
      'El organismo de un país que registra a los médicos y, casi siempre, a los especialistas. Él decide si un título vale; una universidad no puede hacerlo.',
    aliases: ['consejo médico'],
  },
  'medical-registration': {
    term: 'Registro como médico',
    definition:
      'El permiso de un organismo regulador para trabajar como médico. Puede ser provisional, limitado a una plaza o a la formación, o pleno.',
    aliases: ['colegiación', 'licencia para ejercer'],
  },
  'specialist-registration': {
    term: 'Registro como especialista',
    definition:
      'El permiso de un organismo regulador para trabajar como especialista. Suele exigir años en plazas acreditadas y exámenes, además de un título.',
  },
  'listed-qualification': {
    term: 'Título en una lista oficial',
    definition:
      'Un título que un organismo regulador nombra en una lista o registro. Figurar en ella permite usar las siglas; no da derecho a ejercer una especialidad salvo que el organismo lo diga.',
  },
  accreditation: {
    term: 'Acreditación',
    definition:
      'La conclusión de un organismo de que un programa cumple su norma. Habla del programa, no del derecho de cada graduado a ser registrado.',
  },
};
