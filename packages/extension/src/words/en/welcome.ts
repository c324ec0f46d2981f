/** Every word of the first page, in English. A language is a file of this shape. */
export const words = {
  title: 'A second opinion, on the page itself',
  does: {
    title: 'What it does',
    text: 'On the page of a medical master’s program it shows a small badge. Press it, and the program’s facts lie beside the page: each with its source and date, beside comparable programs, and where the page says otherwise.',
  },
  sees: {
    title: 'What it can see',
    text: 'Pages of academic domains, such as .edu and .ac.uk, and nothing of any other page until you press its button there. It looks at them in this browser.',
  },
  leaves: {
    title: 'What leaves this browser',
    text: 'Nothing until you open the panel. Then your server is asked for programs by their ids, or by award, specialty and country where it lacks the program. Never your profile, your notes or your shortlist, and never the page you are on: unless you send what it says to be reviewed, and then you see first exactly what goes. The list of known programs is fetched whole, so that nobody learns which one you look at.',
  },
  server: {
    title: 'Where the server is',
    text: 'Anyone can host one. Enter its address, and it is checked before it is used.',
  },
  start: 'Try it on a page',
  settings: 'All settings',
};
/** What every language must say there, with the same arguments. */
export type WelcomeWords = typeof words;
