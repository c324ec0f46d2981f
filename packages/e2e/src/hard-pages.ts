import { readFileSync } from 'node:fs';

const read = (name: string): string =>
  readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');

const KNOWN = read('known-program.html');
const NEWS = read('news.html');
const PATH = '/courses/master-of-medicine-psychotherapy';
/** What a single-page site puts onto the page when a link to the program is followed. */
const MAIN = /<body>([\s\S]*)<\/body>/.exec(KNOWN)?.[1] ?? '';

/** Pages that make it hard, each at an address of its own. The canonical form of most is that of the known program. */
export const HARD = {
  /** Allows nothing: no style, no frame, no script, no markup from text. */
  policy: `http://www2.sydney.edu.au${PATH}`,
  /** Hides whatever is laid over it, lies above everything, and has letters of 80 pixels. */
  veiled: `http://www3.sydney.edu.au${PATH}`,
  /** The same as XML. */
  xhtml: `http://www4.sydney.edu.au${PATH}`,
  /** Removes what it does not know three times, and presses the badge by itself. */
  meddling: `http://www5.sydney.edu.au${PATH}`,
  /** News around a frame with the program's page. */
  framing: 'http://www.sydney.edu.au/news/framed',
  /** A site that loads once: "show()" makes it the program's page, "hide()" news again. */
  single: 'http://www.sydney.edu.au/app',
  /** Is empty at first, and has its text a second later. */
  late: `http://www6.sydney.edu.au${PATH}`,
  /** A listing with two known programs, a known one again, and one that nobody knows. */
  listing: 'http://www.sydney.edu.au/study/all-masters',
} as const;

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; frame-src 'none'; script-src 'none'; require-trusted-types-for 'script'">`;
const VEIL = `<style>html{font-size:80px} body > div, html > :not(head):not(body){display:none!important;visibility:hidden!important}
body{position:relative;z-index:2147483647} *{transition:all 9s!important}</style>`;
const MEDDLING = `<script>
let left = 3; window.pressed = 0;
new MutationObserver(() => {
  const found = document.querySelector('second-opinion-overlay');
  if (!found) return;
  for (const button of found.shadowRoot?.querySelectorAll('button') ?? []) { button.click(); window.pressed += 1; }
  if (left-- > 0) found.remove();
}).observe(document.documentElement, { childList: true });
</script>`;
const SINGLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body><p>News</p><script>
const program = ${JSON.stringify(MAIN).replaceAll('</', '<\\/')};
function show() { history.pushState(null, '', '${PATH}'); document.title = 'Master of Medicine (Psychotherapy) - The University of Sydney'; document.body.innerHTML = program; }
function hide() { history.pushState(null, '', '/app/news'); document.title = 'News'; document.body.innerHTML = '<p>News</p>'; }
</script></body></html>`;
const LISTING = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>All masters</title></head><body>
<nav><a href="/courses/master-of-medicine-ophthalmic-science">Ophthalmic science</a></nav>
<main><h1>All masters</h1><ul style="width:300px">
<li><a href="${PATH}">Master of Medicine (Psychotherapy)</a></li>
<li><a href="/courses/courses/pc/master-of-surgery.html?utm_source=list">Master of Surgery</a></li>
<li><a href="${PATH}#fees">Fees of the same</a></li>
<li><a href="/courses/master-of-nothing">Master of Nothing</a></li>
</ul></main></body></html>`;

/** The same as documents by address. */
export const HARD_PAGES: ReadonlyMap<string, string> = new Map([
  [HARD.policy, KNOWN.replace('<head>', `<head>${POLICY}`)],
  [HARD.veiled, KNOWN.replace('</head>', `${VEIL}</head>`)],
  [
    HARD.xhtml,
    KNOWN.replace('<!doctype html>', '<?xml version="1.0" encoding="utf-8"?>')
      .replace('<html lang="en">', '<html lang="en" xmlns="http://www.w3.org/1999/xhtml">')
      .replaceAll('&nbsp;', '&#160;'),
  ],
  [HARD.meddling, KNOWN.replace('<head>', `<head>${MEDDLING}`)],
  [HARD.framing, NEWS.replace('</body>', `<iframe src="${PATH}/"></iframe></body>`)],
  [`http://www.sydney.edu.au${PATH}/`, KNOWN],
  [HARD.single, SINGLE],
  [
    HARD.late,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>…</title></head><body><script>
setTimeout(() => { document.title = 'Master of Medicine (Psychotherapy)'; document.body.innerHTML = ${JSON.stringify(MAIN).replaceAll('</', '<\\/')}; }, 1000);
</script></body></html>`,
  ],
  [HARD.listing, LISTING],
]);
