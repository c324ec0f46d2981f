import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { filesOf, read } from './repository.ts';
import { GAP, spokenTexts } from './spoken-texts.ts';

const LANGUAGES = ['en', 'fr', 'es', 'pt'] as const;
type Language = (typeof LANGUAGES)[number];

const MESSAGES = v.record(v.string(), v.object({ message: v.string() }));
const messagesIn = (language: Language): string =>
  `packages/extension/public/_locales/${language}/messages.json`;

/** Everything that is spoken in a language: the packages' words, the glossary, and what the stores show. */
function textsIn(language: Language): string[] {
  return [
    ...filesOf(`packages/{core,extension}/src/**/${language}/*.ts`)
      .filter((file) => !file.endsWith('.test.ts'))
      .flatMap((file) => spokenTexts(file, read(file))),
    ...Object.values(v.parse(MESSAGES, JSON.parse(read(messagesIn(language))))).map(
      ({ message }) => message,
    ),
    read(`packages/extension/store/listing.${language}.md`),
  ];
}

/** A word by itself, whatever letters a language has. */
const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** How no sentence is set in a language. */
const TYPOGRAPHY: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [/\p{L}'\p{L}/u],
  fr: [
    /(?<!\u202F)[;?!»]/,
    // A colon in an address is none of a sentence.
    /(?<!\u202F):(?=\s|$)/m,
    /«(?!\u202F)/,
    /["“”]/,
    /\p{L}'\p{L}/u,
  ],
  es: [/["“”]/, /\p{L}'\p{L}/u],
  pt: [/["“”]/, /\p{L}'\p{L}/u],
};

/**
 * What is said otherwise: one word for one thing. Portuguese is that of Portugal, and the income of a reader is no salary, since many
 * physicians have none.
 */
const OTHERWISE: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [word('programme|programmes'), 'program'],
    [word('taken for granted'), 'assumed'],
  ],
  fr: [
    [word('coût entier'), 'coût total'],
    [word('candidater'), 'postuler'],
    [word('revenu abandonné'), 'revenu perdu'],
    [word('droits de scolarité'), 'frais de scolarité'],
    [word('tenu pour acquis'), 'hypothèse'],
    [word('votre salaire'), 'votre revenu'],
  ],
  es: [
    [word('coste entero'), 'coste total'],
    [word('costo|costos'), 'coste'],
    [word('ingresos a los que renuncia'), 'ingresos perdidos'],
    [word('su sueldo'), 'sus ingresos'],
    [word('metas'), 'objetivos'],
    [word('egresados'), 'titulados'],
  ],
  pt: [
    [word('custo inteiro'), 'custo total'],
    [word('rendimento de que abdica'), 'rendimento perdido'],
    [word('seu salário'), 'seu rendimento'],
    [word('em tempo (?:inteiro|parcial)'), 'a tempo inteiro'],
    [word('você|vocês'), 'the third person alone'],
    [word('salvar'), 'guardar'],
    [word('fatos?'), 'facto'],
    [word('arquivos?|tela|telas'), 'ficheiro, ecrã'],
    [word('registros?|registrad[oa]s?'), 'registo'],
    [word('aba|abas|link|links'), 'separador, ligação'],
    [/^\p{Lu}\p{L}+ndo…$/u, 'A calcular…'],
  ],
};

describe.each(LANGUAGES)('what is said in %s', (language) => {
  const texts = textsIn(language);

  it('has one space between words, and none before a comma or a full stop', () => {
    expect(texts.length).toBeGreaterThan(500);
    const set = texts.filter((text) => /\S {2,}\S|\p{L} [.,](?!\w)|\.\.\./u.test(text));
    expect(set).toEqual([]);
  });

  it('is set as the language is', () => {
    const set = texts.filter((text) => TYPOGRAPHY[language].some((rule) => rule.test(text)));
    expect(set).toEqual([]);
  });

  it('calls one thing by one word', () => {
    const called = texts.flatMap((text) =>
      OTHERWISE[language].flatMap(([rule, better]) => (rule.test(text) ? [{ text, better }] : [])),
    );
    expect(called).toEqual([]);
  });
});

test('Spanish opens its questions and exclamations', () => {
  const count = (text: string, mark: string) => text.split(mark).length;
  const open = textsIn('es').filter(
    (text) => count(text, '¿') !== count(text, '?') || count(text, '¡') !== count(text, '!'),
  );
  expect(open).toEqual([]);
});

test('the texts of a file are its strings and sentences, and neither keys nor types', () => {
  const source =
    "import { x } from './x.ts';\nconst a: Record<'no', string> = { 'no-key': 'one', f: (n: string) => `two ${n}!` };";
  expect(spokenTexts('words.ts', source)).toEqual(['one', `two ${GAP}!`]);
});
