import type { TermWords } from '../term.ts';
import type { AwardSlug } from '../award-terms.ts';

/** Degrees and other awards, in French. */
export const award: Readonly<Record<AwardSlug, TermWords>> = {
  mmed: {
    term: 'MMed',
    definition:
      'Master of Medicine. En Afrique et à Singapour, un diplôme de spécialiste obtenu en travaillant comme interne, souvent en trois à cinq ans ; en Australie et en Grande-Bretagne, souvent un diplôme de cours d’un ou deux ans qui ne forme pas de spécialiste. Le nom seul ne dit pas lequel.',
  },
  chm: {
    term: 'ChM',
    definition:
      'Master of Surgery. Un diplôme de chirurgie qui peut s’étudier à distance pendant la spécialisation, s’obtenir par la recherche ou, dans certains pays, être le titre de spécialiste lui-même.',
  },
  'clinical-msc': {
    term: 'MSc clinique',
    definition:
      'Un Master of Science dans une matière clinique, enseigné le plus souvent en modules et conclu par un mémoire. Il approfondit le savoir ; à lui seul, il ne donne pas le droit d’exercer une spécialité.',
  },
  mmsc: {
    term: 'MMSc',
    definition:
      'Master of Medical Sciences. Un diplôme de recherche ou de pédagogie médicale plutôt que de soins ; aux États-Unis, il se prépare souvent pendant l’internat ou le fellowship.',
  },
  mph: {
    term: 'MPH',
    definition:
      'Master of Public Health. Un diplôme de santé publique : épidémiologie, statistique, politiques de santé et gestion.',
    aliases: ['master de santé publique'],
  },
  mphil: {
    term: 'MPhil',
    definition:
      'Master of Philosophy. Presque partout un master de recherche, parfois la première étape d’un doctorat ; en Afrique du Sud, il peut aussi être le diplôme d’une sous-spécialité.',
  },
  'md-degree': {
    term: 'MD',
    definition:
      'Doctor of Medicine. En Amérique du Nord, le premier diplôme de médecine ; en Grande-Bretagne, un doctorat de recherche ; en Asie du Sud et dans une partie de l’Afrique de l’Est, un diplôme de spécialiste comme le MMed.',
  },
  mbbs: {
    term: 'MBBS',
    definition:
      'Le premier diplôme de médecine, Bachelor of Medicine and Bachelor of Surgery, que la plupart des programmes demandent. Ses lettres changent selon l’université ; son rang, non.',
    aliases: ['diplôme de médecine', 'diplôme médical de base'],
  },
  'postgraduate-diploma': {
    term: 'Diplôme de troisième cycle',
    definition:
      'Un titre inférieur au master, souvent sa première partie : on peut s’arrêter là, ou continuer jusqu’au master en faisant compter ses crédits.',
  },
  'exit-award': {
    term: 'Diplôme de sortie',
    definition:
      'Ce que l’on reçoit en quittant un programme avant la fin après en avoir réussi une partie, par exemple un certificat ou un diplôme.',
  },
};
