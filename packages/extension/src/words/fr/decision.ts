import type { DecisionWords } from '../en/decision.ts';

/** Every word of costs, returns and eligibility, in French. */
export const words: DecisionWords = {
  headline: {
    cost: 'Le coût total',
    costDetail: 'scolarité, frais, coût de la vie, déménagement et revenu perdu',
    raise: 'L’augmentation qui l’amortit',
    perYear: 'par an',
    beforeTax: (amount: string) => `${amount} avant impôt`,
    ofPay: (share: string) => `${share} de votre revenu`,
    untilYears: (years: number) =>
      `pour le reste ${years === 1 ? 'de l’année' : `des ${years} ans`} depuis le début`,
    none: 'Aucune : cela ne coûte rien face à votre poste actuel.',
    npv: 'Ce que cela vaut pour vous',
    atLeast: (amount: string) => `au moins ${amount}`,
    unknown: 'pas encore connu',
    knownPart: 'de ce qui est connu',
  },
  parts: {
    TUITION: 'Scolarité',
    FEES: 'Frais',
    LIVING: 'Coût de la vie',
    MOVING: 'Déménagement',
    INCOME: 'Revenu perdu',
  },
  lines: {
    title: 'Ce qui le compose',
    attendance: 'Suivre le programme',
    opportunity: 'Revenu perdu',
    total: 'Ensemble',
    notCounted: 'non compté',
    unknown: 'inconnu',
    working: 'Calculé',
    rate: 'Change',
    restsOn: 'Repose sur',
    youSaid: (field: string) => `Vous avez dit : ${field}`,
    change: 'Modifier',
    assumed: 'Hypothèse',
    published: 'Chiffre publié',
    claim: 'Affirmation',
    speaksFor: (period: string) => `pour ${period}`,
    priceLevel: (text: string) => `Prix de ${text}.`,
  },
  unknown: {
    title: 'Pourquoi ce n’est pas connu',
    lacks: (field: string) => `Votre profil ne dit pas : ${field}`,
    say: 'Le dire',
    sayField: (field: string) => `Le dire : ${field}`,
  },
  returns: {
    title: 'Ce que cela devrait rapporter',
    explain: (years: string, rate: string) =>
      `Sur ${years} depuis le début, l’argent futur étant actualisé à ${rate} par an hors inflation, face à votre poste actuel.`,
    rate: 'Taux d’actualisation',
    npv: 'Valeur actuelle nette',
    raise: 'Augmentation nécessaire par an',
    irr: 'Taux de rendement interne',
    payback: 'Amorti',
    discountedPayback: 'Amorti, actualisé',
    ratio: 'Avantages sur coûts',
    irrKinds: {
      NONE: 'Il n’y en a pas : aucun taux n’atteint l’équilibre.',
      ONE: (range: string) => range,
      SOME: (range: string) => `${range} dans les meilleurs cas ; dans les pires il n’y en a pas.`,
      SEVERAL: (rates: string) =>
        `Plusieurs taux conviennent (${rates}), car l’argent va et vient plus d’une fois. Aucun ne doit être cité comme le rendement.`,
    },
    paybackKinds: {
      WITHIN: (years: string) => `après ${years}`,
      NOT_SURE: (years: string) =>
        `après ${years} au mieux ; dans les pires cas, pas avant l’horizon`,
      NEVER: 'pas avant l’horizon',
    },
    branches: 'Comment cela peut tourner',
    branchKinds: {
      RECOGNISED: 'Achevé et reconnu',
      NOT_RECOGNISED: 'Achevé, non reconnu',
      NOT_COMPLETED: 'Non achevé',
    },
    chance: (share: string) => `probabilité ${share}`,
    noChance: 'probabilité non dite',
    expected: 'En moyenne sur ceux-ci',
    rests: 'Sur quoi tout cela repose',
  },
  moves: {
    title: 'Ce qui pèse le plus sur la réponse',
    ofRaise: 'De combien bouge l’augmentation nécessaire quand une donnée bouge.',
    ofNpv: 'De combien bouge la valeur actuelle nette quand une donnée bouge.',
    inputs: {
      duration: 'Durée',
      tuition: 'Scolarité',
      fees: 'Frais',
      relocation: 'Déménagement',
      living: 'Coût de la vie',
      incomeGivenUp: 'Revenu perdu',
      raise: 'Revenu ensuite',
      discountRate: 'Taux d’actualisation',
      payGrowth: 'Hausse du revenu',
      horizon: 'Années envisagées',
    },
  },
  offers: {
    title: 'Ce que vous pourriez gagner avec',
    explain:
      'Personne ne sait ce que vous gagnerez. Ces chiffres sont publiés ; celui que vous retenez compte comme votre hypothèse jusqu’à ce que vous l’abandonniez.',
    take: 'Retenir comme hypothèse',
    takeThis: (label: string) => `Retenir comme hypothèse : ${label}`,
    taken: 'Retenu comme votre hypothèse',
    drop: 'L’abandonner',
    own: 'Un chiffre à vous',
    none: 'Rien n’est publié pour ce pays. Vous pouvez donner votre propre chiffre.',
  },
  others: { title: 'Autres façons de l’étudier' },
  modes: { FULL_TIME: 'Temps plein', PART_TIME: 'Temps partiel', ANY: 'Tout rythme' },
  terms: {
    title: 'En quelle monnaie',
    currency: (currency: string) =>
      `Les montants sont en ${currency}, aux prix que disent les sources.`,
    rates: (date: string) => `Taux de change du ${date}.`,
    noRates:
      'Le serveur n’a pas de taux de change : les montants en d’autres monnaies ne peuvent être comparés.',
    changeCurrency: 'Une autre monnaie',
  },
  emptyProfile: {
    cost: 'Sans votre profil le coût reste large, et ce que vous perdriez n’est pas connu.',
    apply: 'Dites ce que vous avez, et chaque exigence reçoit sa réponse.',
    open: 'Remplir votre profil',
    promise: 'Il reste dans ce navigateur.',
  },
  refused: 'Le catalogue n’a pas ce programme, donc rien n’est calculé.',
  noCountry: 'On ne sait pas où ce programme est enseigné, donc rien n’est calculé.',
  eligibility: {
    status: {
      MET: 'Vous remplissez tout ce qui est exigé pour postuler.',
      NOT_MET: 'Quelque chose d’exigé manque.',
      UNKNOWN: 'On ne peut pas encore tout dire.',
    },
    nothing: 'Aucune source ne dit ce qui est exigé. Cela ne veut pas dire que rien ne l’est.',
    metOn: (date: string) =>
      `Il ne manque que l’expérience : complète le ${date}, si vous continuez à travailler.`,
    counts: (met: number, open: number, short: number) =>
      [
        `remplies : ${met}`,
        ...(open > 0 ? [`ouvertes : ${open}`] : []),
        ...(short > 0 ? [`manquantes : ${short}`] : []),
      ].join(' · '),
    moments: {
      TO_APPLY: 'Pour postuler',
      TO_PROGRESS: 'Pour y avancer',
      TO_GRADUATE: 'Pour l’obtenir',
    },
    oneOf: 'L’un de ceux-ci',
    preferred: 'souhaité, non exigé',
    marks: { MET: 'remplie', NOT_MET: 'manquante', UNKNOWN: 'ouverte' },
    source: 'Où c’est dit',
    caution:
      'La faculté décide. Ce qui est écrit ici est ce que disent les sources, pas une promesse.',
  },
};
