import type { ContributeWords } from '../en/contribute.ts';

/** Every word of contributing, in Spanish. */
export const words: ContributeWords = {
  title: 'Lo que se enviará',
  explain: (server) =>
    `Esta solicitud nombra la página, a diferencia de todas las demás de esta extensión. Va a ${server} cuando usted pulsa «Enviar», y una persona la revisa antes de que nadie la vea.`,
  address: 'Dirección de la página',
  name: 'Nombre del programa',
  award: 'Título, abreviado',
  words: 'Palabras de la página',
  correct: 'Corregir el valor',
  value: 'Valor tal como se envía',
  noValue: 'Esto no es un valor de este tipo',
  exactly: 'Exactamente lo que se envía',
  personal:
    'No va nada sobre usted. Deje fuera nombres, direcciones de correo y números de teléfono.',
  send: 'Enviar',
  cancel: 'No enviar',
  failed: 'No se pudo llegar al servidor. No se envió nada.',
  sent: 'Enviado, gracias',
  doubled: 'Alguien ya había enviado lo mismo',
  keep: 'Guarde este código: le dice qué fue de ello, sin cuenta.',
  ask: 'Ver qué fue de ello',
  close: 'Cerrar',
};
