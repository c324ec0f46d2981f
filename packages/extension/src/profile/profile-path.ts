/** Plain data by field name, as a profile is before it is read. */
export type PlainProfile = Readonly<Record<string, unknown>>;

/** Whether a value is plain data by field name. */
export function isPlain(value: unknown): value is PlainProfile {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a path of one or two names: "keptPay.fullTime"; undefined where nothing does. */
export function valueAt(profile: object, path: string): unknown {
  let value: unknown = profile;
  for (const name of path.split('.')) {
    if (!isPlain(value)) return undefined;
    value = value[name];
  }
  return value;
}

/** The same data with another value at a path; undefined takes it away, and a group that is left empty with it. */
export function withValueAt(profile: object, path: string, value: unknown): PlainProfile {
  const [name = '', ...rest] = path.split('.');
  const plain: PlainProfile = { ...profile };
  const inner = plain[name];
  const next =
    rest.length === 0 ? value : withValueAt(isPlain(inner) ? inner : {}, rest.join('.'), value);
  const { [name]: _before, ...others } = plain;
  const gone = next === undefined || (rest.length > 0 && isPlain(next) && isEmpty(next));
  return gone ? others : { ...others, [name]: next };
}

function isEmpty(value: PlainProfile): boolean {
  return Object.values(value).every((entry) => entry === undefined);
}
