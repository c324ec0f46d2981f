import type { OptionsWords } from '../en/options.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

/** Every word of the options page, in French. */
export const words: OptionsWords = {
  heading: 'Réglages',
  server: {
    title: 'Serveur',
    label: 'Adresse du serveur',
    hint: 'Le catalogue en provient. Un serveur sur cet ordinateur est à http://localhost:4000.',
    save: 'Vérifier et enregistrer',
    checking: (address) => `Connexion à ${address}…`,
    connected: 'Connecté ; le catalogue a été chargé.',
    kept: (address) => `L’ancienne adresse reste : ${address}.`,
    noAnswer: 'L’extension elle-même n’a pas répondu. Rechargez cette page et réessayez.',
  },
  privacy: {
    title: 'Ce qu’elle voit, et ce qui quitte ce navigateur',
    sentences: [
      'Elle regarde les pages des domaines universitaires et des sites que vous ajoutez, dans ce navigateur seulement, pour savoir si l’une est celle d’un programme.',
      'Sur une page qui n’est pas celle d’un programme, elle n’envoie rien.',
      'Ouvrir le panneau demande à votre serveur des programmes par leurs identifiants, ou par diplôme, spécialité et pays là où le catalogue n’a pas le programme ; jamais la page, et jamais rien sur vous.',
    ],
  },
  pages: {
    title: 'Ce que vous avez dit des pages',
    count: (count) => {
      if (count === 0) return 'Vous n’avez dit d’aucune page quel est son programme.';
      return plural(count, {
        one: 'Pour # page, vous avez dit quel programme c’est, ou que ce n’en est pas un. Cela reste dans ce navigateur.',
        other:
          'Pour # pages, vous avez dit quel programme c’est, ou que ce n’en est pas un. Cela reste dans ce navigateur.',
      });
    },
    forget: 'Oublier ce que j’ai dit des pages',
    forgotten: 'Oublié. Une page ouverte suivra quand elle sera rechargée.',
    failed: 'Le navigateur n’a pas permis de l’oublier. Réessayez.',
  },
  servers: {
    title: 'Autres serveurs qui ont répondu',
    use: (address) => `Utiliser ${address}`,
    remove: (address) => `Oublier ${address}`,
  },
  language: {
    title: 'Langue',
    label: 'Langue de l’extension',
    browsers: 'la langue du navigateur',
  },
  sites: {
    title: 'Sites que vous avez ajoutés',
    none: 'Aucun. Le bouton de la barre d’outils propose de regarder tout site hors des domaines universitaires.',
    hint: 'Leurs pages sont regardées comme celles des domaines universitaires.',
    remove: (host) => `Ne plus regarder ${host}`,
  },
  badge: {
    title: 'Badge',
    everywhere: 'Afficher le badge sur les pages de programmes',
    sites: 'Masqué sur ces sites',
    none: 'Il n’est masqué sur aucun site.',
    show: (site) => `L’afficher de nouveau sur ${site}`,
  },
};
