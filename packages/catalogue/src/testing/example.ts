import { type CatalogueFile, openCatalogueFile } from '../catalogue-file.ts';
import type { Complaint } from '../fault.ts';
import { writeCatalogueFile } from '../fix/write-catalogue-file.ts';
import { indexCatalogue } from '../lint/catalogue-index.ts';
import type { Rule } from '../lint/rule.ts';

type Row = Record<string, unknown>;

/** An institution without fault, but for what is changed. */
export function exampleInstitution(changes: Row = {}): Row {
  return {
    id: 'example',
    name: 'University of Example',
    aliases: [],
    country: 'AU',
    city: 'Sydney',
    website: 'https://www.example.edu.au/',
    domains: ['example.edu.au'],
    ...changes,
  };
}

/** A source without fault, but for what is changed. */
export function exampleSource(changes: Row = {}): Row {
  return {
    url: 'https://www.example.edu.au/mmed',
    title: 'Master of Medicine',
    publisher: 'University of Example',
    kind: 'OFFICIAL_PAGE',
    archivedCopy: false,
    read: '2026-11-22',
    asOf: '2025',
    ...changes,
  };
}

/** A claim without fault, but for what is changed. */
export function exampleClaim(changes: Row = {}): Row {
  return {
    attribute: 'duration',
    value: { studyMode: 'FULL_TIME', minMonths: 24, maxMonths: 24 },
    source: 's1',
    ...changes,
  };
}

/** A tuition without fault, but for what is changed. */
export function exampleTuition(changes: Row = {}): Row {
  const value = { audience: 'ALL', amount: '58500', currency: 'AUD', per: 'YEAR', ...changes };
  return exampleClaim({ attribute: 'tuition', value });
}

/** A program without fault, but for what is changed. */
export function exampleProgram(changes: Row = {}): Row {
  return {
    id: 'example-mmed',
    name: 'Master of Medicine',
    award: 'MMed',
    specialties: ['internal-medicine'],
    status: 'ACTIVE',
    pages: ['https://www.example.edu.au/mmed'],
    claims: [exampleClaim()],
    ...changes,
  };
}

/** A file without fault, but for what is changed. */
export function exampleContent(changes: Row = {}): Row {
  return {
    institution: exampleInstitution(),
    sources: { s1: exampleSource() },
    programs: [exampleProgram()],
    ...changes,
  };
}

/** A file whose only program states the given claims. */
export function contentWithClaims(...claims: readonly Row[]): Row {
  return exampleContent({ programs: [exampleProgram({ claims })] });
}

/** The file of a content, named after its institution and written as `fix` writes it unless a text is given. */
export function openExample(
  content: Row,
  options: { name?: string; text?: string } = {},
): CatalogueFile {
  const { institution } = content;
  const id =
    typeof institution === 'object' && institution !== null && 'id' in institution
      ? institution.id
      : 'x';
  const text = options.text ?? writeCatalogueFile(content);
  const opened = openCatalogueFile(options.name ?? `${String(id)}.json`, text);
  if (opened.kind === 'OPENED') return opened.file;
  throw new Error(JSON.stringify(opened.faults, null, 2));
}

/** What a rule says of the first of some files, the others being there too. */
export function complaintsOf(
  rule: Rule,
  contents: readonly Row[] | Row,
  today = '2026-11-22',
): Complaint[] {
  const files = [contents].flat().map((content) => openExample(content));
  return [...rule.check(files[0] as CatalogueFile, indexCatalogue(files, today))];
}
