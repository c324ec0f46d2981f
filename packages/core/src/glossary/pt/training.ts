import type { TermWords } from '../term.ts';
import type { TrainingSlug } from '../training-terms.ts';

/** Training posts, examinations and registration, in Portuguese. */
export const training: Readonly<Record<TrainingSlug, TermWords>> = {
  registrar: {
    term: 'Médico em formação',
    definition:
      'Um médico num lugar que forma um especialista; trabalha sob supervisão e quase sempre com salário. Na África do Sul e na África Oriental, o MMed é feito num lugar assim.',
  },
  residency: {
    term: 'Residência',
    definition:
      'Os anos de trabalho hospitalar supervisionado que formam um especialista. Assim se diz nas Américas e na Ásia; em Portugal fala-se de internato médico, noutros países de «registrar».',
    aliases: ['residência médica', 'internato médico'],
  },
  internship: {
    term: 'Formação geral',
    definition:
      'O primeiro ou os primeiros anos de trabalho supervisionado depois do diploma de medicina, necessários para o registo pleno. Alguns países acrescentam um ano de serviço à comunidade.',
  },
  'clinical-experience': {
    term: 'Experiência clínica',
    definition:
      'Meses de trabalho com doentes depois do diploma de medicina. Os programas não contam todos o mesmo: alguns excluem a formação geral, outros pedem a própria especialidade.',
  },
  'training-post': {
    term: 'Lugar de formação',
    definition:
      'Um lugar financiado num hospital onde se forma um especialista. Quando um programa o exige, ser admitido pela universidade não basta.',
  },
  supernumerary: {
    term: 'Supranumerário',
    definition:
      'Um médico em formação além dos lugares pagos do hospital: muitas vezes do estrangeiro, às vezes pago pelo seu próprio governo, às vezes sem pagamento.',
  },
  'higher-training': {
    term: 'Formação especializada avançada',
    definition:
      'Os últimos anos da formação de um especialista, depois dos anos básicos e dos seus exames.',
  },
  fellowship: {
    term: 'Fellowship',
    definition:
      'Duas coisas: uma formação adicional de quem já é especialista, ou a pertença a um colégio no seu grau mais alto. As páginas raramente dizem qual delas.',
  },
  subspecialty: {
    term: 'Subespecialidade',
    definition:
      'Um campo dentro de uma especialidade, como a neonatologia na pediatria, em que se entra depois da formação de especialista ou perto do seu fim.',
  },
  college: {
    term: 'Colégio profissional',
    definition:
      'Um organismo de uma profissão médica que fixa os exames e as normas dos especialistas. Não é uma universidade nem concede graus, embora um grau possa exigir o seu exame.',
  },
  'fellowship-examination': {
    term: 'Exame de fellowship',
    definition:
      'O exame de um colégio profissional para especialistas, quase sempre com uma parte escrita e uma clínica, pagas e aprovadas em separado. Em alguns países substitui o exame final da universidade.',
  },
  'membership-examination': {
    term: 'Exame de membership',
    definition:
      'O exame de um colégio profissional no início da formação, que abre caminho à parte seguinte. Algumas universidades aceitam-no para a admissão ou no lugar de uma parte dos seus.',
  },
  osce: {
    term: 'OSCE',
    definition:
      'Exame clínico objetivo estruturado: uma série de estações, cada uma com uma tarefa curta com um doente, um ator ou um achado, avaliada por uma lista fixa.',
    aliases: ['exame clínico objetivo estruturado'],
  },
  viva: {
    term: 'Exame oral',
    definition:
      'Um exame de perguntas e respostas em voz alta, sobre uma matéria ou sobre a própria tese.',
  },
  'long-case': {
    term: 'Caso longo',
    definition:
      'Um exame sobre um só doente que o candidato viu sozinho: a história, os achados e o plano. Um caso curto avalia um só sinal ou sistema.',
    aliases: ['caso clínico', 'caso curto'],
  },
  logbook: {
    term: 'Caderneta de estágio',
    definition:
      'O registo de casos e procedimentos que o médico em formação mantém e um supervisor assina; muitas vezes é condição do exame final.',
  },
  'examination-attempt': {
    term: 'Tentativa de exame',
    definition:
      'Cada vez que se faz um exame. Muitas vezes paga-se por cada uma, e o número permitido costuma ser limitado.',
  },
  regulator: {
    term: 'Órgão regulador',
    definition:
      'O órgão de um país que regista os médicos e, quase sempre, os especialistas. É ele que decide se um título vale; uma universidade não pode.',
    aliases: ['conselho de medicina', 'ordem dos médicos'],
  },
  'medical-registration': {
    term: 'Registo como médico',
    definition:
      'A autorização de um órgão regulador para trabalhar como médico. Pode ser provisória, limitada a um lugar ou à formação, ou plena.',
    aliases: ['inscrição na ordem', 'licença para exercer'],
  },
  'specialist-registration': {
    term: 'Registo como especialista',
    definition:
      'A autorização de um órgão regulador para trabalhar como especialista. Costuma exigir anos em lugares reconhecidos e exames, além de um título.',
  },
  'listed-qualification': {
    term: 'Título em lista oficial',
    definition:
      'Um título que um órgão regulador nomeia numa lista ou registo. Constar dela permite usar as letras; não dá direito a exercer uma especialidade, salvo se o órgão o disser.',
  },
  accreditation: {
    term: 'Acreditação',
    definition:
      'A conclusão de um organismo de que um programa cumpre a sua norma. Fala do programa, não do direito de cada diplomado a ser registado.',
  },
};
