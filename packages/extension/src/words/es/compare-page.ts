import type { ComparePageWords } from '../en/compare-page.ts';
import { pluralIn } from '../plural.ts';
export { words as differences } from '@second-opinion/core/words/comparing/spanish';

const plural = pluralIn('es');

/** Every word of the comparison in a full tab, in Spanish. */
export const words: ComparePageWords = {
  title: 'Los programas lado a lado',
  count: (count: number) => plural(count, { one: '# programa', other: '# programas' }),
  empty: {
    title: 'Todavía no hay nada que comparar',
    text: 'Abra el panel en la página de un programa y elija «Abrir en una pestaña», o siga un enlace de su selección.',
  },
  actions: {
    add: 'Añadir un programa',
    profile: 'Su perfil',
    print: 'Imprimir',
    csv: 'Guardar como CSV',
    link: 'Copiar el enlace',
    copied: 'Copiado. El enlace solo nombra los programas, nada de usted.',
    notCopied: (link: string) => `El navegador no permitió copiarlo: ${link}`,
  },
  inShort: { title: 'En resumen', none: 'Nada de lo que se sabe difiere.' },
  table: {
    title: 'Dato por dato',
    caption: 'Los programas lado a lado, dato por dato',
    fact: 'Dato',
    differencesFirst: 'Primero las diferencias',
    hideEqual: 'Ocultar lo que es igual',
    equalHidden: (count: number) =>
      plural(count, { one: '# fila igual oculta', other: '# filas iguales ocultas' }),
    differs: 'difiere',
    figures: 'Para usted',
    facts: 'Lo que dicen las fuentes',
    moveLeft: (name: string) => `Mover ${name} hacia el principio`,
    moveRight: (name: string) => `Mover ${name} hacia el final`,
    remove: (name: string) => `Quitar ${name}`,
    open: (what: string, name: string) => `${what}, ${name}: mostrar el cálculo`,
    sourceOf: (what: string, name: string) => `${what}, ${name}: mostrar las fuentes`,
    more: (count: number) => `y ${count} más`,
    conflict: (count: number) =>
      plural(count, { one: '# fuente dice otra cosa', other: '# fuentes dicen otra cosa' }),
  },
  figures: {
    cost: 'El coste total',
    raise: 'Aumento que lo amortiza, al año',
    npv: 'Valor actual neto',
    apply: '¿Puedo solicitarlo?',
    fit: 'Ajuste, según sus pesos',
    unknown: 'no se sabe',
    atLeast: (amount: string) => `al menos ${amount}`,
    noRaise: 'no hace falta',
    status: {
      MET: 'se cumple todo lo que consta',
      NOT_MET: 'falta algo',
      UNKNOWN: 'algo queda abierto',
    },
    requirements: (count: number) => plural(count, { one: '# requisito', other: '# requisitos' }),
    barred: 'sin ponderar: falta un requisito',
    place: (places: string) => `puesto ${places}`,
  },
  weights: {
    title: 'Qué cuenta, y cuánto depende de ello el orden',
    explain:
      'Mueva un peso y vea cambiar el orden. Las barras dicen en qué parte de todas las ponderaciones posibles ocupa cada programa cada puesto, sean cuales sean sus propios pesos.',
    score: 'Puntuación',
    rank: 'Puestos en todas las ponderaciones',
    first: (share: string) => `primero en ${share}`,
    firstColumn: 'Primero en',
    yours: 'Según sus pesos',
    none: 'Diga en su perfil qué quiere, o mueva un peso.',
    reckoning: 'Calculando…',
    ranked: (name: string) => `Calculado de nuevo: ${name} va primero.`,
    tooFew: 'Un orden necesita al menos dos programas a los que nada le impida presentarse.',
  },
  plots: {
    title: 'Gráficos',
    cost: 'El coste total, según lo que lo compone',
    costNote: 'Puntos medios de los intervalos; la línea va del mínimo al máximo.',
    costUnknown: (names: string) => `No se dibuja, porque algo de él no se sabe: ${names}.`,
    cash: 'Dinero que entra menos dinero que sale, año por año',
    cashNote:
      'Frente a su puesto actual, sin descontar. Por encima de la línea el programa está amortizado.',
    cashStops:
      'Sin ingresos posteriores las líneas acaban con los estudios: lo que siguiera sería inventado.',
    cashNone: 'Hace falta lo que usted gana ahora, y costes que se sepan.',
    rangeOf: 'Mostrar el intervalo de',
    years: 'años desde el comienzo',
    breakEven: 'equilibrio',
    ranges: 'Duración',
    rangesNote: 'De la más corta a la más larga que dicen las fuentes.',
    months: 'meses',
    image: 'Guardar la imagen',
    svg: 'SVG',
    png: 'PNG',
    saveAs: (what: string, kind: string) => `${what}: guardar como ${kind}`,
    loading: 'Dibujando…',
    failed: 'No se pudo dibujar. Las cifras están en la tabla.',
  },
  drawer: { close: 'Cerrar' },
  files: {
    csv: 'programas-lado-a-lado.csv',
    cost: 'coste',
    cash: 'flujo-de-caja',
    ranges: 'duracion',
  },
  csv: { fact: 'Dato', source: 'Fuente' },
  promise:
    'Su perfil se usa solo en este navegador. Al servidor se le pidieron estos programas por sus identificadores.',
};
