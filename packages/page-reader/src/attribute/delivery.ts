import { type Delivery, attributeOf } from '@second-opinion/core';
import type { Gathered } from '../gather/gather.ts';
import type { Statement } from '../gather/statement.ts';
import type { ClaimOf } from '../page-reading.ts';
import { type AttributeReader, type Subject, claim, merge } from './reader.ts';

type Mode = Delivery['mode'];

const LABEL =
  /^(?:(?:course|program(?:me)?|study|class|learning|teaching)? ?(?:delivery|delivery (?:mode|method|format|type)|mode(?:s)? of (?:delivery|study|learning|attendance|instruction|teaching)|study (?:mode|method|format|type|options?)|learning (?:mode|format)|attendance(?: mode| type)?|format|mode|taught|location(?:s)?|campus(?:es)?|study location|where(?: you(?:['’]ll| will) study)?|course mode attendance|instructional (?:mode|method)))$/i;
const ONLINE =
  /\b(?:(?:100 ?%|fully|entirely|completely|wholly|exclusively|purely) (?:online|web[- ]based)|online(?: learning| study| delivery| only)?|distance(?:[- ]learning| education| study)?|off[- ]campus|remote(?:ly| learning)?|e-learning|correspondence)\b/i;
const CAMPUS =
  /\b(?:on[- ]campus|in[- ]person|face[- ]to[- ]face|classroom(?:[- ]based)?|campus[- ]based|attendance|internal|in[- ]class)\b/i;
const HYBRID =
  /\b(?:blended(?: learning)?|hybrid|mixed[- ]mode|multi[- ]modal|partly online|low[- ]residency|online and (?:on[- ]campus|in[- ]person|face[- ]to[- ]face))\b/i;

/** Prose that says how the program itself is taught. */
const SAYS_ONLINE =
  /\b(?:is|be|delivered|taught|offered|studied|available|completed|run|takes place) (?:[\w-]{1,20} ){0,3}?(?:online|by distance|via distance|through distance)|(?:100 ?%|fully|entirely|completely|wholly) online|online (?:master['’]?s|mba|msc|degree|program(?:me)?|course|bachelor|bcom|mca|ma|distance learning)\b|by distance[- ]learning\b/i;
const SAYS_CAMPUS =
  /\b(?:(?:delivered|taught|offered|available|held|studied|takes? place) (?:[\w-]{1,20} ){0,4}?(?:on[- ]campus|in[- ]person|face[- ]to[- ]face|at (?:our|the) [\w ]{2,40}campus)|(?:on[- ]campus|campus[- ]based|in[- ]person|face[- ]to[- ]face) (?:program(?:me)?|course|degree|format|classes|teaching|option|mba|mph|masters?)|offered in its entirety at)\b/i;
const SAYS_HYBRID =
  /\b(?:(?:blended|hybrid) (?:learning|program(?:me)?|course|format|mode|delivery|model|classes|approach|degree|option)|(?:delivered|taught|offered) (?:[\w-]{1,20} ){0,5}?(?:blended|hybrid)|combination of (?:online|distance|face[- ]to[- ]face|in[- ]person)|both online and|online and (?:face[- ]to[- ]face|in[- ]person|on[- ]campus)|supported by practical periods|in (?:both )?online,? hybrid,? and)\b/i;
/** Before a way of teaching: it is denied, or it is somebody else's. */
const NEGATED =
  /\b(?:not|no|cannot|isn['’]t|never|rather than|unlike|alternative to|during (?:the )?(?:covid|pandemic)|due to|if|should you|some|also offers?|previous|other)\b/i;
/** Beside it: what is online is not the program. */
const ELSEWHERE =
  /\b(?:covid|pandemic|applications?|apply|library|resources?|orientation|workshops?|portal|payment|admissions? (?:process|open)|entrance|test|open day|webinar|brochure|courses|modules|units|department|approaches|pedagog\w{0,20}|methods|mooc|materials|sessions|lectures|support)\b/i;

/** Where one studies. */
export const readDelivery: AttributeReader<'delivery'> = (gathered, subject) => {
  const claims = gathered.statements.flatMap((statement) => {
    if (statement.kind === 'SENTENCE') return fromSentence(statement);
    return statement.kind === 'HEADED' ? [] : fromLabel(statement);
  });
  claims.push(...fromName(gathered, subject));
  return settle(merge(claims, (a, b) => attributeOf('delivery').same(a, b)));
};

function fromLabel(statement: Statement): ClaimOf<'delivery'>[] {
  const { label, value, kind } = statement;
  if (!LABEL.test(label.trim()) || value.length > 120) return [];
  const base = { LABELLED: 0.92, TABLE: 0.88, DATA: 0.7, HEADED: 0.6, SENTENCE: 0.5 }[kind];
  return modesIn(value).map((mode) => claim('delivery', { mode }, statement, base));
}

/** "offered in three modalities: online, hybrid and in-person": each is a way of its own. */
const LISTED = /\b(?:modalit(?:y|ies)|formats|modes|options)\b[^.:]{0,30}[:,]? ([^.;]{4,80})/i;

function modesOfList(text: string): Mode[] {
  const modes: Mode[] = [];
  if (HYBRID.test(text)) modes.push('HYBRID');
  if (CAMPUS.test(text)) modes.push('ON_CAMPUS');
  if (/\bonline\b/i.test(text)) modes.push('ONLINE');
  return modes;
}

function modesIn(value: string): Mode[] {
  if (HYBRID.test(value)) return ['HYBRID'];
  const modes: Mode[] = [];
  if (CAMPUS.test(value)) modes.push('ON_CAMPUS');
  if (ONLINE.test(value)) modes.push('ONLINE');
  return modes;
}

function fromSentence(statement: Statement): ClaimOf<'delivery'>[] {
  const { value } = statement;
  const found: ClaimOf<'delivery'>[] = [];
  if (value.length < 40) return found;
  const listed = LISTED.exec(value);
  if (listed !== null && modesOfList(listed[1] ?? '').length > 1)
    return modesOfList(listed[1] ?? '').map((mode) => claim('delivery', { mode }, statement, 0.75));
  for (const [mode, pattern] of [
    ['HYBRID', SAYS_HYBRID],
    ['ONLINE', SAYS_ONLINE],
    ['ON_CAMPUS', SAYS_CAMPUS],
  ] as const) {
    const match = pattern.exec(value);
    if (match === null) continue;
    const start = Math.max(0, match.index - 50);
    const end = match.index + match[0].length;
    if (NEGATED.test(value.slice(start, end))) continue;
    if (ELSEWHERE.test(value.slice(start, end + 25))) continue;
    const strong = /100 ?%|fully|entirely|delivered|taught|distance|offered/i.test(match[0]);
    found.push(
      claim(
        'delivery',
        { mode },
        { ...statement, value: value.slice(0, 300) },
        strong ? 0.78 : 0.62,
      ),
    );
    if (mode === 'HYBRID') break;
  }
  return found;
}

/** "Online MBA": the name itself says it. */
function fromName({ page }: Gathered, { name }: Subject): ClaimOf<'delivery'>[] {
  const text = `${name} ${page.title}`;
  const mode: Mode | null = /\b(?:online|distance[- ]learning)\b/i.test(text)
    ? 'ONLINE'
    : /\b(?:blended|hybrid)\b/i.test(text)
      ? 'HYBRID'
      : null;
  if (mode === null || /\bonline (?:application|admission)/i.test(text)) return [];
  const statement: Statement = {
    kind: 'HEADED',
    label: '',
    value: text.trim(),
    context: [],
    place: 'title and heading',
    block: -1,
  };
  return [claim('delivery', { mode }, statement, 0.86)];
}

/** A blended program is often called online as well: the likelier one stands. */
function settle(claims: readonly ClaimOf<'delivery'>[]): ClaimOf<'delivery'>[] {
  const best = Math.max(0, ...claims.map(({ confidence }) => confidence));
  return claims.filter(({ confidence }) => confidence >= best - 0.2);
}
