/** Every word of contributing, in English. A language is a file of this shape. */
export const words = {
  title: 'What will be sent',
  explain: (server: string) =>
    `This request names the page, unlike all others of this extension. It goes to ${server} when you press “Send”, and a person reviews it before anybody sees it.`,
  address: 'Address of the page',
  name: 'Name of the program',
  award: 'Award, abbreviated',
  words: 'Words of the page',
  correct: 'Correct the value',
  value: 'Value as it is sent',
  noValue: 'This is no value of this kind',
  exactly: 'Exactly what is sent',
  personal:
    'Nothing about you goes along. Leave out names, e-mail addresses and telephone numbers.',
  send: 'Send',
  cancel: 'Do not send',
  failed: 'The server could not be reached. Nothing was sent.',
  sent: 'Sent, thank you',
  doubled: 'Somebody has sent the same before',
  keep: 'Keep this code: it tells you what became of it, without an account.',
  ask: 'See what became of it',
  close: 'Close',
};
/** What every language must say there, with the same arguments. */
export type ContributeWords = typeof words;
