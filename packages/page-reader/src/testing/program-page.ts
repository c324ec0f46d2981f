/** A program page of our own: an invented university, the ways in which real ones state facts. */
export const PROGRAM_PAGE = `<!doctype html>
<html lang="en-AU">
<head>
  <title>Master of Medicine (Paediatrics) | Example University</title>
  <link rel="canonical" href="https://www.example.edu.au/courses/master-of-medicine-paediatrics">
  <meta name="description" content="Advanced training in paediatrics.">
</head>
<body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/courses">Courses</a></li></ul></nav>
  <main>
    <h1>Master of Medicine (Paediatrics)</h1>
    <p>This program is designed for doctors who train in the care of children. Students will complete
      coursework and a dissertation.</p>
    <dl>
      <dt>Duration</dt><dd>2 years full-time, 4 years part-time</dd>
      <dt>Delivery</dt><dd>Blended learning</dd>
      <dt>Start date</dt><dd>February and July</dd>
      <dt>CRICOS code</dt><dd>012345A</dd>
    </dl>
    <h2>Course structure</h2>
    <p>The course comprises a total of 96 credit points.</p>
    <h2>Fees</h2>
    <table>
      <tr><th>Student type</th><th>Fee per year</th></tr>
      <tr><td>Domestic students</td><td>$24,000</td></tr>
      <tr><td>International students</td><td>$46,500</td></tr>
    </table>
    <h2>Entry requirements</h2>
    <p>Applicants must hold an MBBS and have two years of clinical experience.</p>
    <h2>Career opportunities</h2>
    <p>Graduates of this program work in hospitals.</p>
  </main>
  <footer><p>Example University</p></footer>
</body>
</html>`;

/** A news page of the same university that carries the right words. */
export const NEWS_PAGE = `<!doctype html>
<html lang="en-AU">
<head><title>Graduates of our Master of Medicine honoured | News | Example University</title></head>
<body>
  <main>
    <h1>Doctors honoured at ceremony</h1>
    <p>12 May 2026</p>
    <p>Three doctors who took the Master of Medicine were honoured on Friday. The 2-year program is one of
      several that the faculty teaches, and its fees are paid by hospitals.</p>
    <p>The dean thanked the families, the hospitals and the staff who made the ceremony possible, and told
      the story of how the faculty began in a small house by the river with eleven students.</p>
    <p>Afterwards the guests walked through the new library, where a collection of instruments is shown.</p>
  </main>
</body>
</html>`;
