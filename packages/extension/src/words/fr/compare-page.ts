import type { ComparePageWords } from '../en/compare-page.ts';
import { pluralIn } from '../plural.ts';
export { words as differences } from '@second-opinion/core/words/comparing/french';

const plural = pluralIn('fr');

/** Every word of the comparison in a full tab, in French. */
export const words: ComparePageWords = {
  title: 'Les programmes côte à côte',
  count: (count: number) => plural(count, { one: '# programme', other: '# programmes' }),
  empty: {
    title: 'Rien à comparer pour l’instant',
    text: 'Ouvrez le panneau sur la page d’un programme et choisissez « Ouvrir dans un onglet », ou suivez un lien de votre sélection.',
  },
  actions: {
    add: 'Ajouter un programme',
    profile: 'Votre profil',
    print: 'Imprimer',
    csv: 'Enregistrer en CSV',
    link: 'Copier le lien',
    copied: 'Copié. Le lien ne nomme que les programmes, rien de vous.',
    notCopied: (link: string) => `Le navigateur n’a pas permis de le copier : ${link}`,
  },
  inShort: { title: 'En bref', none: 'Rien de ce qui est connu ne diffère.' },
  table: {
    title: 'Fait par fait',
    caption: 'Les programmes côte à côte, fait par fait',
    fact: 'Fait',
    differencesFirst: 'Différences d’abord',
    hideEqual: 'Masquer ce qui est égal',
    equalHidden: (count: number) =>
      plural(count, { one: '# ligne égale masquée', other: '# lignes égales masquées' }),
    differs: 'diffère',
    figures: 'Pour vous',
    facts: 'Ce que disent les sources',
    moveLeft: (name: string) => `Déplacer ${name} vers le début`,
    moveRight: (name: string) => `Déplacer ${name} vers la fin`,
    remove: (name: string) => `Retirer ${name}`,
    open: (what: string, name: string) => `${what}, ${name} : montrer le calcul`,
    sourceOf: (what: string, name: string) => `${what}, ${name} : montrer les sources`,
    more: (count: number) => `et ${count} de plus`,
    conflict: (count: number) =>
      plural(count, { one: '# source dit autre chose', other: '# sources disent autre chose' }),
  },
  figures: {
    cost: 'Le coût total',
    raise: 'Augmentation qui l’amortit, par an',
    npv: 'Valeur actuelle nette',
    apply: 'Puis-je postuler ?',
    fit: 'Adéquation, selon vos poids',
    unknown: 'inconnu',
    atLeast: (amount: string) => `au moins ${amount}`,
    noRaise: 'aucune nécessaire',
    status: {
      MET: 'tout ce qui est dit est rempli',
      NOT_MET: 'quelque chose manque',
      UNKNOWN: 'quelque chose reste ouvert',
    },
    requirements: (count: number) => plural(count, { one: '# exigence', other: '# exigences' }),
    barred: 'non pondéré : une exigence n’est pas remplie',
    place: (places: string) => `rang ${places}`,
  },
  weights: {
    title: 'Ce qui compte, et combien l’ordre en dépend',
    explain:
      'Déplacez un poids et voyez l’ordre changer. Les barres disent dans quelle part de toutes les pondérations possibles chaque programme prend chaque rang, quels que soient vos propres poids.',
    score: 'Score',
    rank: 'Rangs sur toutes les pondérations',
    first: (share: string) => `premier pour ${share}`,
    firstColumn: 'Premier pour',
    yours: 'Selon vos poids',
    none: 'Dites ce que vous voulez dans votre profil, ou déplacez un poids.',
    reckoning: 'Calcul en cours…',
    ranked: (name: string) => `Recalculé : ${name} est en tête.`,
    tooFew: 'Un ordre demande au moins deux programmes auxquels rien ne vous empêche de postuler.',
  },
  plots: {
    title: 'Graphiques',
    cost: 'Le coût total, selon ce qui le compose',
    costNote: 'Milieux des fourchettes ; le trait va du moins au plus.',
    costUnknown: (names: string) => `Non tracé, car une part en est inconnue : ${names}.`,
    cash: 'Argent reçu moins argent dépensé, année par année',
    cashNote:
      'Face à votre poste actuel, sans actualisation. Au-dessus du trait, le programme est amorti.',
    cashStops:
      'Sans revenu après le diplôme, les lignes s’arrêtent avec les études : la suite serait inventée.',
    cashNone: 'Il faut ce que vous gagnez, et des coûts qui soient connus.',
    rangeOf: 'Montrer la fourchette de',
    years: 'années depuis le début',
    breakEven: 'équilibre',
    ranges: 'Durée',
    rangesNote: 'De la plus courte à la plus longue que disent les sources.',
    months: 'mois',
    image: 'Enregistrer l’image',
    svg: 'SVG',
    png: 'PNG',
    saveAs: (what: string, kind: string) => `${what} : enregistrer en ${kind}`,
    loading: 'Tracé en cours…',
    failed: 'Le graphique n’a pas pu être tracé. Les chiffres sont dans le tableau.',
  },
  drawer: { close: 'Fermer' },
  files: {
    csv: 'programmes-cote-a-cote.csv',
    cost: 'cout',
    cash: 'flux-de-tresorerie',
    ranges: 'duree',
  },
  csv: { fact: 'Fait', source: 'Source' },
  promise:
    'Votre profil ne sert que dans ce navigateur. Le serveur n’a reçu que les identifiants de ces programmes.',
};
