import type { ContributeWords } from '../en/contribute.ts';

/** Every word of contributing, in French. */
export const words: ContributeWords = {
  title: 'Ce qui sera envoyé',
  explain: (server) =>
    `Cette demande nomme la page, contrairement à toutes les autres de cette extension. Elle part vers ${server} quand vous appuyez sur « Envoyer », et une personne la relit avant que quiconque la voie.`,
  address: 'Adresse de la page',
  name: 'Nom du programme',
  award: 'Diplôme, abrégé',
  words: 'Mots de la page',
  correct: 'Corriger la valeur',
  value: 'Valeur envoyée',
  noValue: 'Ce n’est pas une valeur de ce genre',
  exactly: 'Exactement ce qui est envoyé',
  personal:
    'Rien sur vous ne part avec. Laissez de côté les noms, les adresses électroniques et les numéros de téléphone.',
  send: 'Envoyer',
  cancel: 'Ne pas envoyer',
  failed: 'Le serveur est injoignable. Rien n’a été envoyé.',
  sent: 'Envoyé, merci',
  doubled: 'Quelqu’un a déjà envoyé la même chose',
  keep: 'Gardez ce code : il vous dit ce qu’il en est advenu, sans compte.',
  ask: 'Voir ce qu’il en est advenu',
  close: 'Fermer',
};
