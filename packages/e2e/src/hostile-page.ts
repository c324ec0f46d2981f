/** What must stay text wherever it is shown: as markup it would set `window.hacked`. */
const MARKUP = '<img src=x onerror="window.hacked=true"><script>window.hacked=true</script>';

const escaped = MARKUP.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A program's page that means harm: a title of 1 MB, 50,000 nodes, deep nesting, broken and poisonous JSON-LD, a table of
 * 10,000 rows, and markup in every field that a reader could show.
 */
export function hostilePage(): string {
  const deep = 400;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Master of Medicine (Cardiology) ${escaped} ${'x'.repeat(1_000_000)}</title>
<meta name="description" content="${escaped}">
<script type="application/ld+json">{ "@type": "Course", "name": </script>
<script type="application/ld+json">{"@type":"EducationalOccupationalProgram","__proto__":{"polluted":true},
"constructor":{"prototype":{"polluted":true}},"name":${JSON.stringify(MARKUP.replaceAll('</', '<\\/'))},"timeToComplete":"P999999999Y"}</script>
</head>
<body>
<h1>Master of Medicine (Cardiology) ${escaped}</h1>
<dl>
<dt>Award</dt><dd>Master of Medicine (MMed) ${escaped}</dd>
<dt>Duration</dt><dd>2 years full-time ${escaped}</dd>
<dt>Study mode</dt><dd>On campus ${escaped}</dd>
<dt>Tuition fees 2026</dt><dd>International students: AUD 52,000 per year ${escaped}</dd>
</dl>
<h2>Entry requirements</h2><p>A medical degree. ${escaped}</p>
<h2>How to apply</h2><p>Apply now.</p>
${'<div>'.repeat(deep)}deep${'</div>'.repeat(deep)}
<table>${'<tr><th>Duration</th><td>1 year</td></tr>'.repeat(10_000)}</table>
${'<p>1 year 2 years 3 years<b></b></p>'.repeat(25_000)}
</body>
</html>`;
}
