import { type Detector, type Signal, signal } from './signal.ts';

/** Sentences that speak of this one program. */
const THIS_PROGRAM =
  /\b(?:this|our|the) (?:[\w.&'’-]+ ){0,6}?(?:course|programme|program|degree|diploma|certificate|msc|mmed|master['’]?s?|bachelor['’]?s?|mba|phd|curriculum)(?: \([^)]{1,20}\))? (?:is|are|was|has|will|aims|offers|provides|prepares|consists|comprises|requires|combines|covers|includes|focuses|focusses|gives|equips|enables|allows|leads|spans|trains|emphasizes|emphasises|seeks|can be|may be|runs|explores|develops|helps)\b/gi;
const LENGTH =
  /\b(?:(?:\d|one|two|three|four|five|six)(?:\.5| and a half| ½)?[- ]?(?:academic )?(?:years?|semesters?)|(?:1[0-9]|[2-9][0-9])[- ]months?)[- ](?:long |full[- ]time |part[- ]time |online |taught |post-?graduate |under-?graduate |master['’]?s |degree |graduate )*(?:course|programme|program|degree|diploma|master|bachelor|mba|msc)/i;
const GRADUATES =
  /\b(?:graduates? (?:of|from) (?:this|the|our)|upon (?:successful )?completion|on completion of|students (?:will|are required to|must) (?:complete|take|undertake|learn|gain|develop))\b/i;

/** Prose about one program: how often, and how long it takes. */
export const proseSignals: Detector = (_page, outline) => {
  let mentions = 0;
  let first = '';
  let length = '';
  let graduates = '';
  for (const block of outline.content) {
    if (block.text.length < 40) continue;
    const text = block.text.slice(0, 2_000);
    const found = text.match(THIS_PROGRAM);
    if (found !== null) {
      mentions += found.length;
      first ||= found[0];
    }
    length ||= LENGTH.exec(text)?.[0] ?? '';
    graduates ||= GRADUATES.exec(text)?.[0] ?? '';
  }
  const signals: Signal[] = [];
  if (mentions > 0)
    signals.push(
      signal(
        'this-program',
        'PROSE',
        mentions > 3 ? 1.1 : mentions > 1 ? 0.8 : 0.4,
        `${mentions}: ${first}`,
      ),
    );
  if (length !== '') signals.push(signal('length-in-prose', 'PROSE', 0.9, length));
  if (graduates !== '') signals.push(signal('graduates', 'PROSE', 0.4, graduates));
  return signals;
};
