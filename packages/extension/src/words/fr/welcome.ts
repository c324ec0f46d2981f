import type { WelcomeWords } from '../en/welcome.ts';

/** Every word of the first page, in French. */
export const words: WelcomeWords = {
  title: 'Un second avis, sur la page même',
  does: {
    title: 'Ce qu’elle fait',
    text: 'Sur la page d’un master de médecine elle montre un petit badge. Appuyez dessus, et les faits du programme se posent à côté de la page : chacun avec sa source et sa date, à côté de programmes comparables, et là où la page dit autre chose.',
  },
  sees: {
    title: 'Ce qu’elle peut voir',
    text: 'Les pages des domaines universitaires, comme .edu et .ac.uk, et rien de toute autre page tant que vous n’y pressez pas son bouton. Elle les regarde dans ce navigateur.',
  },
  leaves: {
    title: 'Ce qui quitte ce navigateur',
    text: 'Rien tant que vous n’ouvrez pas le panneau. Alors votre serveur est interrogé sur des programmes par leurs identifiants, ou par diplôme, spécialité et pays là où il n’a pas le programme. Jamais votre profil, vos notes ou votre sélection, et jamais la page où vous êtes : sauf si vous envoyez ce qu’elle dit pour relecture, et vous voyez alors d’abord exactement ce qui part. La liste des programmes connus est chargée entière, pour que personne n’apprenne lequel vous regardez.',
  },
  server: {
    title: 'Où est le serveur',
    text: 'Chacun peut en héberger un. Entrez son adresse, et elle est vérifiée avant d’être utilisée.',
  },
  start: 'L’essayer sur une page',
  settings: 'Tous les réglages',
};
