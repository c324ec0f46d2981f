import * as v from 'valibot';

/** A bill of materials that was read. */
export interface Bill {
  readonly components: number;
  /** What the server depends on and the bill does not name; "CycloneDX" where it is no such bill. */
  readonly lacking: readonly string[];
  /** As it is written to a file. */
  readonly text: string;
}

const Component = v.object({
  type: v.string(),
  group: v.optional(v.string()),
  name: v.string(),
  version: v.string(),
  purl: v.pipe(v.string(), v.startsWith('pkg:npm/')),
});

const CycloneDx = v.looseObject({
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.pipe(v.string(), v.regex(/^1\.\d$/)),
  components: v.array(v.looseObject(Component.entries)),
  dependencies: v.array(v.looseObject({ ref: v.string() })),
});

const Package = v.object({ dependencies: v.record(v.string(), v.string()) });

/** Reads a bill of materials and holds it against the dependencies of a package.json. */
export function readBill(text: string, packageText: string): Bill {
  const bill = v.safeParse(v.pipe(v.string(), v.parseJson(), CycloneDx), text);
  if (!bill.success) return { components: 0, lacking: ['CycloneDX'], text: '' };
  const { components } = bill.output;
  const named = new Set(
    components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`)),
  );
  const { dependencies } = v.parse(v.pipe(v.string(), v.parseJson(), Package), packageText);
  return {
    components: components.length,
    lacking: Object.keys(dependencies).filter((name) => !named.has(name)),
    text: `${JSON.stringify(bill.output, null, 2)}\n`,
  };
}
