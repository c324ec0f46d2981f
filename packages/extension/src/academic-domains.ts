/**
 * Where the detector runs: domains that registries give to universities only, and the server's pages to try.
 * The list is fixed, because an extension that asks for more hosts later is switched off until its reader agrees.
 * A match pattern cannot leave the last label open, so each country stands by itself.
 */
const EDU_COUNTRIES =
  'af ag ai al ao ar au az ba bb bd bh bi bm bn bo br bs bt bz ci cn co cu cw cy dm do dz ec ee eg es et fj fm gd ge gh gi gl gn gp gr gt gu gy hk hn ht in iq is it jm jo kg kh ki km kn kw ky kz la lb lc lk lr ls lv ly me mg mk ml mm mn mo ms mt mv mw mx my mz ng ni nr om pa pe pf ph pk pl pn pr ps pt py qa ro rs ru rw sa sb sc sd sg sl sn so ss st sv sy tj tm tn to tr tt tw ua uy vc ve vn vu ws ye za zm';
const AC_COUNTRIES =
  'ae at bd be bw ci cn cr cy fj fk gn id il im in ir jp ke kr lk ls ma me mu mw mz ni nz pa pg pr rs rw se sz th tz ug uk vn za zm zw';

const patterns = (label: string, countries: string): string[] =>
  countries.split(' ').map((country) => `*://*.${label}.${country}/*`);

/** The detector's match patterns. */
export const DETECTOR_MATCHES: readonly string[] = [
  '*://*.edu/*',
  ...patterns('edu', EDU_COUNTRIES),
  ...patterns('ac', AC_COUNTRIES),
  'http://localhost/try/*',
  'http://127.0.0.1/try/*',
];
