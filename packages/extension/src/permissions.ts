/** What the extension asks the browser for, each with its reason. README.md repeats them; a test holds both together. */
export const PERMISSIONS = {
  storage: 'Keeps your settings, profile, shortlist and what you said of pages, in this browser.',
  scripting: 'Puts the badge into a program’s page, and marks known programs on listings.',
  activeTab: 'Reads a page that the detector does not run on, when you press the toolbar button.',
  alarms: 'Asks the server six times a day whether the catalogue has changed.',
} as const;

/** What a reader may allow later, with its reason. */
export const OPTIONAL_HOSTS = {
  '*://*/*':
    'Never asked for as such: a switch in the popup asks for the one site that you are on, and the options take it back.',
} as const;
