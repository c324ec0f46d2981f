import type { ReckoningWords } from '../reckoning-words.ts';
import { capital, dayIn } from '../spans.ts';
import { values } from './values.ts';

const ROLES = {
  RESIDENT: 'd’un interne',
  GENERALIST: 'd’un généraliste',
  SPECIALIST: 'd’un spécialiste',
  ALL: 'd’un médecin',
} as const;

const FEES = {
  APPLICATION: 'frais de candidature',
  REGISTRATION: 'frais d’inscription',
  EXAMINATION: 'frais d’examen',
  OTHER: 'autres frais',
} as const;

const SPANS = {
  YEAR: 'une année',
  PROGRAM: 'un programme',
  SEMESTER: 'un semestre',
  CREDIT: 'un crédit',
  MODULE: 'un module',
} as const;

/** Costs, returns and fit in French. */
export const reckoning: ReckoningWords = {
  subject: {
    duration: 'la durée',
    requirements: 'ce qui est exigé pour postuler',
    tuition: 'les frais de scolarité',
    fee: 'les frais',
    living: 'le coût de la vie',
    livingCosts: 'le coût de la vie',
    allLiving: 'le coût de la vie entier',
    livingThere: 'vivre sur place, le programme étant en ligne',
    moving: 'déménager à l’étranger',
    incomeGivenUp: 'le revenu perdu',
    payWhileStudying: 'le revenu pendant les études',
    trainingPay: 'la rémunération en formation',
    payAfter: 'le revenu avec le diplôme',
    pay: 'le revenu',
    graduatesPay: 'ce que gagnent les diplômés',
    costOfStudy: 'le coût des études',
    cost: 'le coût',
    sum: 'la somme',
    anyPart: 'aucun de ses éléments',
    requiredRaise: 'l’augmentation nécessaire',
    presentValue: 'la valeur actuelle',
    ratio: 'le rapport',
    ratioToCosts: 'un rapport aux coûts, qui peuvent être nuls ou négatifs',
    studyMode: 'le rythme d’études',
    traineesPaid: 'si la formation est rémunérée',
    research: 'la recherche exigée',
    clinicalTraining: 'la formation clinique',
    assessment: 'le mode d’évaluation',
    delivery: 'le mode d’enseignement',
    language: 'la langue d’enseignement',
  },
  what: {
    amountIn: (currency) => `le montant en ${currency}`,
    fee: (kind) => `des ${FEES[kind]}`,
    tuitionFor: (audience) => `les frais de scolarité (${values.audience[audience]})`,
    durationFor: (mode) => `une durée d’études ${values.studyMode[mode]}`,
    pay: (id) => `le revenu ${JSON.stringify(id)}`,
    recognition: (regulators) =>
      regulators === null
        ? 'une reconnaissance'
        : `une reconnaissance par ${regulators.join(' ou ')}`,
    anyCountry: 'tout pays',
  },
  unknown: {
    notStated: (what) => `Aucune source n’indique ${what}.`,
    notApplicable: (what) => `Sans objet : ${what}.`,
    withheld: (what) => `Non publié : ${what}.`,
    noDate: (from, to) =>
      `${from} ne peut être converti en ${to} : le montant n’a pas de date, et la sienne était demandée.`,
    noRate: (from, to, currency, day) =>
      `${from} ne peut être converti en ${to} : aucun taux (${currency ?? 'EUR'}) au ${dayIn('fr', day)}.`,
    notCountable: (what, unit) =>
      `${capital(what)} : indiqué par ${unit}, sans que leur nombre le soit.`,
    profileLacks: (field) => `Votre profil ne dit pas ${field}.`,
    noReference: (what, place) => `Aucun chiffre publié (${place}) : ${what}.`,
    outOfRange: (what) => `Trop grand pour un calcul exact : ${what}.`,
    horizonTooShort: (years) =>
      `Le programme dure autant que l’horizon de ${years} ${years === 1 ? 'an' : 'ans'}, ou plus.`,
    rest: (what) => `Inconnu : ${what}.`,
    fields: {
      pay: 'ce que vous gagnez aujourd’hui',
      payAfter: 'ce que vous gagneriez avec le diplôme',
      payWhileStudying: 'ce que vous gagneriez pendant les études',
      livingCosts: 'ce que coûterait la vie sur place',
      presentLivingCosts: 'ce que la vie vous coûte aujourd’hui',
      relocationCost: 'ce que coûterait le déménagement',
      residence: 'où vous vivez',
      studyMode: 'si vous étudieriez à temps plein ou partiel',
      'completionChance, recognitionChance':
        'quelles sont les chances de réussite et de reconnaissance',
      'preferences.budget': 'ce que vous pourriez dépenser',
      'preferences.research': 'combien de recherche vous voulez',
      'preferences.clinicalTraining': 'combien de formation clinique vous voulez',
      'preferences.assessment': 'quelle évaluation vous préférez',
      'preferences.delivery': 'quel enseignement vous voulez',
      'preferences.countries': 'où vous voulez étudier',
      'preferences.languages': 'en quelles langues vous étudiez',
    },
  },
  line: {
    tuition: (audiences) => `Frais de scolarité, ${audiences}`,
    tuitionAlone: 'Frais de scolarité',
    fee: (kind) => capital(FEES[kind]),
    living: 'Coût de la vie',
    moving: 'Déménagement aller et retour',
    incomeGivenUp: 'Revenu perdu',
  },
  working: {
    each: (prices, unit, count) => `${prices} ${values.per[unit]} × ${count}`,
    inAll: (prices) => `${prices} en tout`,
    upTo: (span) => `jusqu’à ${span}`,
    yearly: (prices, span) => `${prices} par an × ${span}`,
    presentPay: 'revenu actuel',
    presentPayLess: (working) => `revenu actuel moins ${working}`,
    afterTax: (working) => `${working}, après impôt`,
    ownFigure: 'votre propre chiffre',
    trainingPayUnstated: 'rémunération en formation non indiquée',
    trainingPay: 'rémunération en formation indiquée',
    shareOfPay: (share) => `${share} % du revenu actuel`,
  },
  assume: {
    citizenshipUnknown:
      'Votre nationalité est inconnue : les tarifs du pays et de l’étranger comptent tous deux.',
    domesticFees: (country) => `Les citoyens du pays (${country}) paient le tarif national.`,
    union: 'Les citoyens de l’Espace économique européen y paient le tarif national.',
    internationalFees: (country) =>
      `Les citoyens d’un autre pays que celui-ci (${country}) paient le tarif étranger.`,
    feesAddUp: (count, kind) =>
      `${count} ${FEES[kind]} sont indiqués : au moins un est dû, au plus tous.`,
    feesOneOf: (count, kind) => `${count} ${FEES[kind]} sont indiqués : l’un d’eux est dû.`,
    firstAttempt: 'Chaque examen est réussi du premier coup.',
    partlyThere:
      'Le programme est en partie en ligne et aucune source ne dit combien de temps il faut être sur place : entre jamais et toujours.',
    partlyMoving:
      'Le programme est en partie en ligne : vous déménagez et payez, ou non et ne payez rien.',
    tuitionOneOf: (count) =>
      `${count} tarifs sont indiqués pour ces étudiants : l’un d’eux est dû.`,
    otherUnit: (unit, total) => `Calculé (${values.per[unit]}), cela ferait ${total}.`,
    spanBegun: (unit) =>
      `Au moins ${SPANS[unit]} est facturé ; ce qui est entamé l’est en proportion ou en entier.`,
    spanUntied: (unit) =>
      `Le tarif (${values.per[unit]}) n’est lié à aucun rythme : à temps partiel, entre le total à temps plein et le tarif de toute la durée.`,
    fromCredits: (credits, year, span) =>
      `Aucune source n’indique la durée ; ${credits} crédits à raison de ${year} par année à temps plein font ${span}.`,
    onlyFullFee: 'Seul le plein tarif est indiqué ; une place subventionnée peut coûter moins.',
    onlySubsidised:
      'Seul le tarif d’une place subventionnée est indiqué ; sans elle cela peut coûter plus.',
    beforeTax: 'Aucun taux d’impôt n’est donné : le revenu est pris avant impôt.',
    someTraineesPaid: 'Certains en formation sont rémunérés, d’autres non.',
    somePaidUnstated:
      'Certains en formation sont rémunérés, sans que le montant soit indiqué : entre rien et votre revenu actuel.',
    paidUnstated:
      'La formation est rémunérée, sans que le montant soit indiqué : entre rien et votre revenu actuel.',
    keptPay: {
      FULL_TIME: 'Des études à temps plein ne laissent pas le temps de travailler.',
      PART_TIME:
        'Des études à temps partiel laissent entre la moitié et la totalité de votre revenu.',
      ANY: 'Aucun rythme n’est indiqué : il reste entre rien et la totalité de votre revenu.',
    },
    hospital:
      'La formation a lieu à l’hôpital et aucune source ne dit si elle est rémunérée : jusqu’à votre revenu actuel, ou rien.',
    traineeGroups:
      'Là où une source distingue le pays et l’étranger, votre statut tarifaire décide.',
    unrecognised: 'Un diplôme non reconnu laisse le revenu tel quel.',
    publishedPay: (label) => `Vous gagneriez ce qui est publié : ${label}`,
    graduatesPay: 'Vous gagneriez ce qu’une source indique pour les diplômés.',
    discount: (publisher) =>
      `L’argent futur est actualisé à 3,5 % par an en termes réels${publisher === null ? '' : `, d’après ${publisher}`}.`,
    horizon: (years) => `On regarde ${years} ans à partir du début.`,
    realPay: 'Le revenu garde sa valeur réelle, avec ou sans le diplôme.',
    staysHome: 'Vous restez dans votre pays : la vie est supposée coûter autant qu’aujourd’hui.',
    livingNowUnknown:
      'Ce que la vie vous coûte aujourd’hui est inconnu : le programme y ajoute entre rien et la totalité de ses coûts.',
    livingElsewhere: (of, there) => `Le coût de la vie est celui de ${of}, non de ${there}.`,
    goalWeights: 'Les poids sont ceux que donnent vos objectifs.',
    evenWeights: 'Chaque critère dont parle votre profil pèse autant.',
  },
  payOffer: (note) => `Indiqué pour les diplômés : ${note}`,
  payLabel: (role, country, note) => `Revenu ${ROLES[role]} (${country}) : ${note}`,
  span: {
    ownRange: 'sa fourchette',
    tenth: '±10 %',
    years: (near, far) => `${near}–${far} ans`,
    months: (from, to) => `${from}–${to} mois`,
    point: '±1 point',
  },
  prices: {
    undated: 'Prix tels qu’indiqués, sans date.',
    stated: (years, undated) =>
      `Prix de ${years}, tels qu’indiqués${undated === 0 ? '' : ` ; ${undated} sans date`}.`,
    to: (first, last) => `${first} à ${last}`,
    rate: (currency, perEuro, source, day) =>
      `${currency} à ${perEuro} pour un euro (${source}, ${dayIn('fr', day)})`,
  },
  fit: {
    criterion: {
      duration: 'Durée',
      cost: 'Coût',
      studyMode: 'Rythme d’études',
      traineePay: 'Rémunération en formation',
      research: 'Recherche',
      clinicalTraining: 'Formation clinique',
      assessment: 'Évaluation',
      delivery: 'Enseignement',
      location: 'Lieu',
      language: 'Langue',
      recognition: 'Reconnaissance',
    },
  },
};
