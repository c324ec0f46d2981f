import type { WelcomeWords } from '../en/welcome.ts';

/** Every word of the first page, in Portuguese. */
export const words: WelcomeWords = {
  title: 'Uma segunda opinião, na própria página',
  does: {
    title: 'O que faz',
    text: 'Na página de um mestrado em medicina mostra um pequeno distintivo. Carregue nele, e os factos do programa ficam ao lado da página: cada um com a sua fonte e data, ao lado de programas comparáveis, e onde a página diz outra coisa.',
  },
  sees: {
    title: 'O que pode ver',
    text: 'Páginas de domínios académicos, como .edu e .ac.uk, e nada de qualquer outra página até que carregue lá no seu botão. Olha-as neste navegador.',
  },
  leaves: {
    title: 'O que sai deste navegador',
    text: 'Nada até que abra o painel. Então pede-se ao seu servidor programas pelos seus identificadores, ou por grau, especialidade e país onde não tem o programa. Nunca o seu perfil, as suas notas ou a sua seleção, e nunca a página em que está: a não ser que envie o que ela diz para revisão, e então vê primeiro exatamente o que segue. A lista de programas conhecidos é obtida inteira, para que ninguém saiba qual vê.',
  },
  server: {
    title: 'Onde está o servidor',
    text: 'Qualquer um pode alojar um. Escreva o seu endereço, e é verificado antes de ser usado.',
  },
  start: 'Experimentá-la numa página',
  settings: 'Todas as definições',
};
