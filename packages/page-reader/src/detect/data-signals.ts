import { type Detector, type Signal, signal } from './signal.ts';

/** Meta tags that universities' own search indexes read. */
const COURSE_META =
  /(?:course|programme?|degree|award|qualification)[-_.]?(?:name|title|code|level|type|duration|qualification|mode)|timerequired|studylevel|educationalcredential/;
const JSON_TYPE = /"@type"\s*:\s*\[?\s*"([A-Za-z]{3,40})"/g;

/** Meta tags and JSON-LD types: candidates, never the answer. */
export const dataSignals: Detector = (page) => {
  const signals: Signal[] = [];
  const meta = page.metas.find(
    ({ name, content }) => COURSE_META.test(name) && content.trim() !== '',
  );
  if (meta !== undefined)
    signals.push(signal('course-meta', 'DATA', 0.8, `${meta.name}=${meta.content}`));
  const types = new Set<string>();
  for (const text of page.jsonLd)
    for (const match of text.matchAll(JSON_TYPE)) types.add(match[1] ?? '');
  if (types.has('Course') || types.has('EducationalOccupationalProgram')) {
    signals.push(signal('course-json-ld', 'DATA', 0.7, [...types].join(' ')));
  }
  const other = ['NewsArticle', 'BlogPosting', 'Event', 'ProfilePage', 'CollectionPage'].find(
    (type) => types.has(type),
  );
  if (other !== undefined) signals.push(signal('other-json-ld', 'AGAINST', -1.2, other));
  const article = page.metas.find(
    ({ name, content }) =>
      name.startsWith('article:published') ||
      (name === 'og:type' && /article|profile|event/.test(content)),
  );
  if (article !== undefined)
    signals.push(signal('article-meta', 'AGAINST', -0.7, `${article.name}=${article.content}`));
  return signals;
};
