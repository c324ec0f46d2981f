import type { TermWords } from '../term.ts';
import type { TrainingSlug } from '../training-terms.ts';

/** Training posts, examinations and registration, in French. */
export const training: Readonly<Record<TrainingSlug, TermWords>> = {
  registrar: {
    term: 'Interne en spécialité',
    definition:
      'Un médecin sur un poste qui forme un spécialiste ; il travaille sous supervision et est le plus souvent payé. En Afrique du Sud et en Afrique de l’Est, le MMed se prépare sur un tel poste.',
  },
  residency: {
    term: 'Résidanat',
    definition:
      'Les années de travail hospitalier supervisé qui forment un spécialiste. On dit « residency » dans les Amériques et en Asie ; ailleurs, on parle d’internat ou de formation spécialisée.',
    aliases: ['internat de spécialité'],
  },
  internship: {
    term: 'Internat initial',
    definition:
      'La première ou les premières années de travail supervisé après le diplôme de médecine, nécessaires à l’inscription complète. Certains pays y ajoutent une année de service à la collectivité.',
  },
  'clinical-experience': {
    term: 'Expérience clinique',
    definition:
      'Des mois de travail auprès de patients après le diplôme de médecine. Les programmes ne comptent pas tous la même chose : certains excluent l’internat initial, d’autres exigent la spécialité elle-même.',
  },
  'training-post': {
    term: 'Poste de formation',
    definition:
      'Une place financée dans un hôpital où se forme un spécialiste. Quand un programme en demande une, être admis par l’université ne suffit pas.',
  },
  supernumerary: {
    term: 'Surnuméraire',
    definition:
      'Un médecin en formation au-delà des postes payés de l’hôpital : souvent venu de l’étranger, parfois payé par son propre État, parfois pas du tout.',
  },
  'higher-training': {
    term: 'Formation spécialisée avancée',
    definition:
      'Les dernières années de la formation d’un spécialiste, après les années de base et leurs examens.',
  },
  fellowship: {
    term: 'Fellowship',
    definition:
      'Deux choses : une formation complémentaire une fois spécialiste, ou l’appartenance à un collège à son plus haut grade. Les pages disent rarement laquelle.',
  },
  subspecialty: {
    term: 'Sous-spécialité',
    definition:
      'Un domaine à l’intérieur d’une spécialité, comme la néonatologie en pédiatrie, où l’on entre après la formation de spécialiste ou vers sa fin.',
    aliases: ['surspécialité'],
  },
  college: {
    term: 'Collège',
    definition:
      'Un organisme professionnel de médecins qui fixe les examens et les normes des spécialistes. Ce n’est pas une université et il ne décerne pas de diplôme universitaire, mais un diplôme peut exiger son examen.',
    aliases: ['collège professionnel'],
  },
  'fellowship-examination': {
    term: 'Examen de fellowship',
    definition:
      'L’examen d’un collège pour devenir spécialiste, en général une partie écrite et une partie clinique, payées et réussies séparément. Dans certains pays, il remplace l’examen final de l’université.',
  },
  'membership-examination': {
    term: 'Examen de membership',
    definition:
      'L’examen d’un collège au début de la formation, qui ouvre la voie à la partie suivante. Certaines universités l’acceptent pour l’admission ou à la place d’une partie de leurs examens.',
  },
  osce: {
    term: 'ECOS',
    definition:
      'Examen clinique objectif structuré : une suite de stations, chacune une courte tâche avec un patient, un acteur ou un résultat, notée selon une liste fixe.',
    aliases: ['examen clinique objectif structuré'],
  },
  viva: {
    term: 'Examen oral',
    definition:
      'Un examen par questions et réponses de vive voix, sur une matière ou sur sa thèse.',
    aliases: ['soutenance'],
  },
  'long-case': {
    term: 'Cas long',
    definition:
      'Un examen sur un seul patient que le candidat a vu seul : l’histoire, l’examen et le plan. Un cas court porte sur un seul signe ou un seul appareil.',
    aliases: ['cas clinique', 'cas court'],
  },
  logbook: {
    term: 'Carnet de stage',
    definition:
      'Le relevé des cas et des gestes que tient le médecin en formation et que signe un superviseur ; souvent une condition de l’examen final.',
    aliases: ['journal de bord'],
  },
  'examination-attempt': {
    term: 'Tentative d’examen',
    definition:
      'Un passage d’un examen. Chacun est souvent facturé, et leur nombre est souvent limité.',
  },
  regulator: {
    term: 'Autorité de régulation',
    definition:
      'L’organisme d’un pays qui inscrit les médecins et le plus souvent les spécialistes. C’est lui qui décide si un diplôme compte ; une université ne le peut pas.',
    aliases: ['ordre des médecins'],
  },
  'medical-registration': {
    term: 'Inscription comme médecin',
    definition:
      'L’autorisation de travailler comme médecin que donne une autorité de régulation. Elle peut être provisoire, limitée à un poste ou à la formation, ou complète.',
    aliases: ['inscription à l’ordre', 'droit d’exercice'],
  },
  'specialist-registration': {
    term: 'Inscription comme spécialiste',
    definition:
      'L’autorisation de travailler comme spécialiste que donne une autorité de régulation. Elle exige d’ordinaire des années sur des postes agréés et des examens, en plus d’un diplôme.',
  },
  'listed-qualification': {
    term: 'Titre inscrit sur une liste',
    definition:
      'Un diplôme qu’une autorité de régulation nomme dans une liste ou un registre. Y figurer permet d’en porter les lettres ; cela ne donne le droit d’exercer une spécialité que si l’autorité le dit.',
  },
  accreditation: {
    term: 'Accréditation',
    definition:
      'Le constat d’un organisme qu’un programme répond à sa norme. Il parle du programme, et non du droit de chaque diplômé à être inscrit.',
  },
};
