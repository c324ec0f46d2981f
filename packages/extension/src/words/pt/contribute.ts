import type { ContributeWords } from '../en/contribute.ts';

/** Every word of contributing, in Portuguese. */
export const words: ContributeWords = {
  title: 'O que será enviado',
  explain: (server) =>
    `Este pedido nomeia a página, ao contrário de todos os outros desta extensão. Vai para ${server} quando carrega em «Enviar», e uma pessoa revê-o antes que alguém o veja.`,
  address: 'Endereço da página',
  name: 'Nome do programa',
  award: 'Grau, abreviado',
  words: 'Palavras da página',
  correct: 'Corrigir o valor',
  value: 'Valor tal como é enviado',
  noValue: 'Isto não é um valor deste tipo',
  exactly: 'Exatamente o que é enviado',
  personal:
    'Nada sobre si segue junto. Deixe de fora nomes, endereços eletrónicos e números de telefone.',
  send: 'Enviar',
  cancel: 'Não enviar',
  failed: 'Não foi possível chegar ao servidor. Nada foi enviado.',
  sent: 'Enviado, obrigado',
  doubled: 'Alguém já tinha enviado o mesmo',
  keep: 'Guarde este código: diz-lhe o que foi feito, sem conta.',
  ask: 'Ver o que foi feito',
  close: 'Fechar',
};
