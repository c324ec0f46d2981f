import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress, hostOf } from './address.ts';

const PSYCHOTHERAPY = 'sydney.edu.au/courses/master-of-medicine-psychotherapy';

describe('canonicalAddress', () => {
  it.each([
    'http://sydney.edu.au/courses/master-of-medicine-psychotherapy',
    'https://www.sydney.edu.au/courses/master-of-medicine-psychotherapy/?utm_source=x#overview',
    'HTTPS://WWW.Sydney.EDU.au/Courses/Master-of-Medicine-Psychotherapy',
    'https://sydney.edu.au./courses//master-of-medicine-psychotherapy.html',
    'https://sydney.edu.au:443/courses/master-of-medicine-psychotherapy/index.html',
    'http://www.sydney.edu.au:80/courses/master-of-medicine-psychotherapy;jsessionid=A1B2',
    'https://user:secret@www.sydney.edu.au/courses/./master-of-medicine-psychotherapy',
    'https://sydney.edu.au/courses/master%2Dof%2Dmedicine-psychotherapy?gclid=1&fbclid=2&ref=mail',
  ])('leads %s to the one form', (address) => {
    expect(canonicalAddress(address)).toBe(PSYCHOTHERAPY);
  });

  it('keeps a listing apart from the page below it', () => {
    expect(canonicalAddress('https://www.sydney.edu.au/courses/')).toBe('sydney.edu.au/courses');
  });

  it('keeps parameters that say what the page is, by name', () => {
    expect(canonicalAddress('https://x.edu/c?year=2026&id=7&utm_campaign=y')).toBe(
      'x.edu/c?id=7&year=2026',
    );
    expect(canonicalAddress('https://x.edu/c?id=7')).not.toBe(canonicalAddress('https://x.edu/c'));
  });

  it('keeps the fragment of a single-page site and drops a place on the page', () => {
    expect(canonicalAddress('https://x.edu/app#!/course/7')).toBe('x.edu/app#!/course/7');
    expect(canonicalAddress('https://x.edu/app#/course/7')).toBe('x.edu/app#/course/7');
    expect(canonicalAddress('https://x.edu/app#fees')).toBe('x.edu/app');
  });

  it('keeps ports that are not those of the web', () => {
    expect(canonicalAddress('http://localhost:4000/try/')).toBe('localhost:4000/try');
  });

  it('writes letters of any script in one way, whatever their case and escapes', () => {
    const forms = ['https://x.edu/É', 'https://x.edu/%c3%89', 'https://x.edu/%C3%A9/'];
    expect(new Set(forms.map(canonicalAddress)).size).toBe(1);
  });

  it('tells an escaped slash from a slash and from an escaped escape', () => {
    const forms = ['https://x.edu/a/b', 'https://x.edu/a%2Fb', 'https://x.edu/a%252Fb'];
    expect(new Set(forms.map(canonicalAddress)).size).toBe(3);
  });

  it('leaves broken escapes as they are', () => {
    expect(canonicalAddress('https://x.edu/100%zz')).toBe('x.edu/100%zz');
  });

  it('drops only an ending of the page, not of a folder, and never a whole name', () => {
    expect(canonicalAddress('https://x.edu/a.html/b')).toBe('x.edu/a.html/b');
    expect(canonicalAddress('https://x.edu/.html')).toBe('x.edu/.html');
    expect(canonicalAddress('https://x.edu/index')).toBe('x.edu/index');
  });

  it('keeps a domain that begins with www', () => {
    expect(canonicalAddress('https://www.edu/')).toBe('www.edu');
    expect(canonicalAddress('https://www2.x.edu/')).toBe('x.edu');
  });

  it.each([
    '',
    'sydney.edu.au',
    'mailto:a@x.edu',
    'javascript:alert(1)',
    'https://',
    'about:blank',
  ])('is null for %j, which is no web address', (text) => {
    expect(canonicalAddress(text)).toBeNull();
  });

  it('is null for an address beyond all sense', () => {
    expect(canonicalAddress(`https://x.edu/${'a'.repeat(3_000)}`)).toBeNull();
  });

  it('changes nothing when it is applied to its own result', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const once = canonicalAddress(address);
        fc.pre(once !== null && once.length < 1_000);
        expect(canonicalAddress(`https://${once}`)).toBe(once);
        expect(canonicalAddress(`http://www.${once}`)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });
});

const host = fc.constantFrom(
  'x.edu',
  'www.x.edu',
  'WWW2.www.x.ac.uk',
  'xn--bcher-kva.example',
  'a.b.',
);
const segment = fc.oneof(
  fc.constantFrom(
    'index.html',
    'a.htm.html',
    '..',
    '.',
    '',
    ';sid=1',
    'a;jsessionid=2',
    '%2F',
    '%25',
    '%zz',
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const anyAddress = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    host,
    fc.constantFrom('', ':80', ':443', ':8080'),
    fc.array(segment, { maxLength: 5 }),
    fc.webQueryParameters(),
    fc.oneof(fc.webFragments(), fc.constantFrom('/route/Ä', '!/route')),
  )
  .map(
    ([scheme, name, port, path, query, fragment]) =>
      `${scheme}://${name}${port}/${path.join('/')}?${query}#${fragment}`,
  );

describe('hostOf', () => {
  it('is the server without its www, in lower case, without port', () => {
    expect(hostOf('https://WWW.Sydney.edu.au:8443/x')).toBe('sydney.edu.au');
    expect(hostOf('http://archive.handbook.unimelb.edu.au/')).toBe(
      'archive.handbook.unimelb.edu.au',
    );
  });

  it('is null where there is no web address', () => {
    expect(hostOf('ftp://x.edu/')).toBeNull();
    expect(hostOf('x.edu')).toBeNull();
  });
});
