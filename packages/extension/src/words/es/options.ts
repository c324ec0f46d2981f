import type { OptionsWords } from '../en/options.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

/** Every word of the options page, in Spanish. */
export const words: OptionsWords = {
  heading: 'Ajustes',
  server: {
    title: 'Servidor',
    label: 'Dirección del servidor',
    hint: 'De él se obtiene el catálogo. Un servidor en este equipo está en http://localhost:4000.',
    save: 'Comprobar y guardar',
    checking: (address) => `Conectando con ${address}…`,
    connected: 'Conectado; se obtuvo el catálogo.',
    kept: (address) => `Se queda la dirección anterior: ${address}.`,
    noAnswer: 'La propia extensión no respondió. Recargue esta página e inténtelo de nuevo.',
  },
  privacy: {
    title: 'Qué ve y qué sale de este navegador',
    sentences: [
      'Mira las páginas de dominios académicos y de los sitios que usted añada, solo en este navegador, para saber si alguna es la de un programa.',
      'En una página que no es de un programa no envía nada.',
      'Abrir el panel pide a su servidor programas por sus identificadores, o por título, especialidad y país cuando el catálogo no tiene el programa; nunca la página y nunca nada sobre usted.',
    ],
  },
  pages: {
    title: 'Lo que dijo de las páginas',
    count: (count) => {
      if (count === 0) return 'No ha dicho de ninguna página qué programa es.';
      return plural(count, {
        one: 'Dijo de # página qué programa es o no es. Se guarda solo en este navegador.',
        other: 'Dijo de # páginas qué programa son o no son. Se guarda solo en este navegador.',
      });
    },
    forget: 'Olvidar lo que dije de las páginas',
    forgotten: 'Olvidado. Una página abierta lo seguirá cuando se recargue.',
    failed: 'El navegador no permitió olvidarlo. Inténtelo de nuevo.',
  },
  servers: {
    title: 'Otros servidores que respondieron',
    use: (address) => `Usar ${address}`,
    remove: (address) => `Olvidar ${address}`,
  },
  language: {
    title: 'Idioma',
    label: 'Idioma de la extensión',
    browsers: 'el idioma del navegador',
  },
  sites: {
    title: 'Sitios que usted añadió',
    none: 'Ninguno. El botón de la barra ofrece mirar cualquier sitio fuera de los dominios académicos.',
    hint: 'Sus páginas se miran como las de los dominios académicos.',
    remove: (host) => `Dejar de mirar ${host}`,
  },
  badge: {
    title: 'Insignia',
    everywhere: 'Mostrar la insignia en páginas de programas',
    sites: 'Oculta en estos sitios',
    none: 'No está oculta en ningún sitio.',
    show: (site) => `Mostrarla de nuevo en ${site}`,
  },
};
