import type { WelcomeWords } from '../en/welcome.ts';

/** Every word of the first page, in Spanish. */
export const words: WelcomeWords = {
  title: 'Una segunda opinión, en la propia página',
  does: {
    title: 'Qué hace',
    text: 'En la página de un máster de medicina muestra una pequeña insignia. Púlsela, y los datos del programa quedan junto a la página: cada uno con su fuente y su fecha, junto a programas comparables, y donde la página dice otra cosa.',
  },
  sees: {
    title: 'Qué puede ver',
    text: 'Páginas de dominios académicos, como .edu y .ac.uk, y nada de cualquier otra página hasta que pulse allí su botón. Las mira en este navegador.',
  },
  leaves: {
    title: 'Qué sale de este navegador',
    text: 'Nada hasta que abra el panel. Entonces se pide a su servidor programas por sus identificadores, o por título, especialidad y país cuando no tiene el programa. Nunca su perfil, sus notas o su selección, y nunca la página en que está: salvo que envíe lo que dice para que se revise, y entonces ve antes exactamente lo que va. La lista de programas conocidos se obtiene entera, para que nadie sepa cuál mira.',
  },
  server: {
    title: 'Dónde está el servidor',
    text: 'Cualquiera puede alojar uno. Escriba su dirección, y se comprueba antes de usarse.',
  },
  start: 'Probarla en una página',
  settings: 'Todos los ajustes',
};
