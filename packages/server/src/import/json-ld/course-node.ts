/** A price as linked data states it. */
export interface NodeOffer {
  readonly category: string | null;
  readonly price: string | null;
  readonly currency: string | null;
  /** What the price pays: "year", "program"; null where that is not said. */
  readonly unit: string | null;
}

/** A course or program as linked data states it; null where it does not. */
export interface CourseNode {
  readonly name: string;
  readonly identifier: string | null;
  /** Its own page. */
  readonly url: string | null;
  /** The page that the data describes. */
  readonly page: string | null;
  readonly provider: string | null;
  readonly credential: string | null;
  /** ISO 8601 durations. */
  readonly lengths: readonly string[];
  readonly modes: readonly string[];
  readonly languages: readonly string[];
  readonly offers: readonly NodeOffer[];
  readonly licence: string | null;
}

type Node = Readonly<Record<string, unknown>>;

const TYPES = new Set(['Course', 'EducationalOccupationalProgram']);

/** Nodes that lie deeper than this in a document are of something else. */
const MOST_DEPTH = 6;

/**
 * The courses and programs of a document: the node itself, those of a list, or those of its graph.
 * @param leaveOut called with why, for what has their type and no name.
 */
export function courseNodes(
  document: unknown,
  leaveOut: (reason: string, subject: string) => void,
  depth = 0,
): CourseNode[] {
  if (depth > MOST_DEPTH) return [];
  if (Array.isArray(document)) {
    return document.flatMap((part: unknown) => courseNodes(part, leaveOut, depth + 1));
  }
  if (!isNode(document)) {
    leaveOut('no node of linked data', JSON.stringify(document).slice(0, 160));
    return [];
  }
  if (Array.isArray(document['@graph']))
    return courseNodes(document['@graph'], leaveOut, depth + 1);
  if (!listOf(document['@type']).some((type) => TYPES.has(localType(type)))) return [];
  const name = textOf(document['name']);
  if (name === null) {
    leaveOut('a course without a name', JSON.stringify(document).slice(0, 160));
    return [];
  }
  return [toNode(document, name)];
}

function toNode(node: Node, name: string): CourseNode {
  const instances = listOf(node['hasCourseInstance']).filter(isNode);
  const everywhere = [node, ...instances];
  const page = listOf(node['mainEntityOfPage']).find(isNode);
  const provider = listOf(node['provider']).find(isNode);
  const credential = listOf(node['educationalCredentialAwarded']).find(isNode);
  const texts = (key: string): string[] =>
    everywhere.flatMap((one) => listOf(one[key])).flatMap((value) => textOf(value) ?? []);
  return {
    name,
    identifier: textOf(listOf(node['identifier'])[0]) ?? textOf(node['courseCode']),
    url: textOf(node['url']),
    page:
      textOf(page?.['url']) ??
      textOf(node['mainEntityOfPage']) ??
      textOf(node['url']) ??
      textOf(node['@id']),
    provider: textOf(provider?.['name']) ?? textOf(node['provider']),
    credential: textOf(credential?.['name']) ?? textOf(node['educationalCredentialAwarded']),
    lengths: [...texts('timeToComplete'), ...texts('courseWorkload')],
    modes: [...texts('educationalProgramMode'), ...texts('courseMode')],
    languages: texts('inLanguage'),
    offers: everywhere
      .flatMap((one) => listOf(one['offers']))
      .filter(isNode)
      .map(toOffer),
    licence: textOf(node['license']) ?? textOf(page?.['license']),
  };
}

function toOffer(offer: Node): NodeOffer {
  const specification = listOf(offer['priceSpecification']).find(isNode) ?? {};
  const either = (key: string): string | null => textOf(offer[key]) ?? textOf(specification[key]);
  return {
    category: textOf(offer['category']),
    price: either('price'),
    currency: either('priceCurrency'),
    unit: textOf(specification['unitText']),
  };
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text, a number as text, or the value of a node that holds one. */
function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  return isNode(value) ? textOf(value['@value'] ?? value['value'] ?? value['@id']) : null;
}

function localType(type: unknown): string {
  return typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : '';
}
