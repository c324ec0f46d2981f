import { type PageSnapshot, takeSnapshot } from '@second-opinion/page-reader';
import { documentFromHtml } from '@second-opinion/page-reader/document-from-html';

/** A program's page of our own as plain data. */
export function programPage(url: string, subject: string, duration: string): PageSnapshot {
  const html = `<!doctype html><html lang="en"><title>Master of Medicine (${subject}) - Courses</title><body>
    <h1>Master of Medicine (${subject})</h1>
    <p>For physicians who train in hospitals under supervision.</p>
    <h2>Course details</h2><dl><dt>Award</dt><dd>Master of Medicine (MMed)</dd><dt>Duration</dt><dd>${duration}</dd></dl>
    <h2>Entry requirements</h2><p>A medical degree and registration.</p>
    <h2>How to apply</h2><p>Apply now.</p></body></html>`;
  return takeSnapshot(documentFromHtml(html), url);
}
