import type { TermWords } from '../term.ts';
import type { StudySlug } from '../study-terms.ts';

/** Study, research, credits and money, in French. */
export const study: Readonly<Record<StudySlug, TermWords>> = {
  thesis: {
    term: 'Thèse',
    definition:
      'Un long travail de recherche personnel, évalué comme un tout. Les universités emploient « thesis » et « dissertation » tantôt l’un pour l’autre, tantôt non ; la longueur et la part des crédits en disent davantage.',
  },
  dissertation: {
    term: 'Mémoire',
    definition:
      'Un rapport sur une recherche limitée ou une revue de la littérature, le plus souvent la dernière partie d’un master de cours.',
  },
  'thesis-by-publication': {
    term: 'Thèse sur articles',
    definition:
      'Une thèse faite d’articles, publiés ou prêts à l’être, reliés par une introduction. Certains MMed demandent un seul article de ce genre au lieu d’une thèse.',
  },
  'ethics-approval': {
    term: 'Avis éthique',
    definition:
      'L’autorisation d’un comité de faire de la recherche sur des patients ou leurs dossiers. L’obtenir peut prendre des mois sur le temps de la thèse.',
    aliases: ['comité d’éthique'],
  },
  coursework: {
    term: 'Enseignement par cours',
    definition:
      'Un enseignement en modules avec travaux écrits, projets ou contrôles, par opposition à la recherche ou au travail à l’hôpital.',
  },
  module: {
    term: 'Module',
    definition:
      'Une partie d’un programme enseignée, évaluée et parfois facturée séparément. C’est ce qu’une université américaine appelle « course ».',
    aliases: ['unité d’enseignement'],
  },
  credit: {
    term: 'Crédit',
    definition:
      'Une mesure du travail que demande un module ou un programme. Les systèmes ne se convertissent par aucune règle fixe ; une comparaison juste demande combien de crédits font une année à temps plein dans cet établissement.',
  },
  ects: {
    term: 'ECTS',
    definition:
      'Le système européen de transfert de crédits : 60 crédits font une année universitaire à temps plein, par accord de ses membres.',
    aliases: ['crédit européen'],
  },
  cats: {
    term: 'CATS',
    definition:
      'Le système britannique de crédits : 180 crédits font un master d’une année civile à temps plein, 120 une année de premier cycle.',
  },
  nqf: {
    term: 'NQF',
    definition:
      'Le cadre des qualifications d’Afrique du Sud, où un master est au niveau 9 et compte au moins 180 crédits de dix heures de travail chacun.',
  },
  'full-time-year': {
    term: 'Année à temps plein',
    definition:
      'Le nombre de crédits qu’un établissement compte pour une année d’études à temps plein : c’est ce qui rend comparables les crédits d’établissements différents.',
    aliases: ['équivalent temps plein'],
  },
  'part-time': {
    term: 'Études à temps partiel',
    definition:
      'Des études à côté du travail, avec le même contenu sur une plus longue durée. Les frais annuels peuvent être réduits de moitié, ou non ; la page doit le dire.',
  },
  'blended-learning': {
    term: 'Enseignement hybride',
    definition:
      'Des études en partie en ligne et en partie sur place, souvent par blocs de quelques jours ou semaines dans l’établissement.',
  },
  intake: {
    term: 'Rentrée',
    definition:
      'Un mois où un programme accueille de nouveaux étudiants. S’il n’y en a qu’une par an, un délai manqué coûte une année.',
  },
  cohort: {
    term: 'Promotion',
    definition:
      'Tous ceux qui commencent un programme la même année. Les frais et les règles peuvent être fixés par promotion, si bien que deux étudiants d’une même classe paient des frais différents.',
  },
  'domestic-fee': {
    term: 'Frais pour étudiants du pays',
    definition:
      'Ce que paient les citoyens, les résidents ou les membres d’une union d’États, souvent parce que l’État paie le reste.',
  },
  'international-fee': {
    term: 'Frais pour étudiants étrangers',
    definition:
      'Ce que paient les étudiants venus de l’étranger. C’est d’ordinaire tout le coût de l’enseignement, et il augmente chaque année.',
  },
  'subsidised-place': {
    term: 'Place subventionnée',
    definition:
      'Une place dont l’État paie une partie des frais, parfois contre l’obligation de travailler ensuite dans le pays.',
  },
  bond: {
    term: 'Engagement de service',
    definition:
      'L’obligation de travailler quelques années après la formation pour celui qui l’a financée ou pour un pays, ou de rembourser l’aide.',
  },
  'opportunity-cost': {
    term: 'Coût d’opportunité',
    definition:
      'Ce que l’on aurait gagné pendant le temps que prennent les études. Pour un médecin, c’est souvent plus que les frais de scolarité.',
    aliases: ['revenu perdu', 'manque à gagner'],
  },
  'net-present-value': {
    term: 'Valeur actuelle nette',
    definition:
      'Ce que valent aujourd’hui tous les gains et les coûts annuels d’un choix, quand l’argent des années suivantes compte moins, selon un taux donné. Au-dessus de zéro, le choix est rentable à ce taux.',
    aliases: ['VAN'],
  },
  'discount-rate': {
    term: 'Taux d’actualisation',
    definition:
      'De combien une somme compte moins pour chaque année où il faut l’attendre ; ici en termes réels, sans l’inflation.',
  },
  'internal-rate': {
    term: 'Taux de rendement interne',
    definition:
      'Le taux d’actualisation auquel un choix ne vaut ni plus ni moins que rien. Certaines suites de gains et de coûts n’en ont aucun, d’autres en ont plusieurs.',
    aliases: ['TRI'],
  },
};
