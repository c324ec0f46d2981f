import { distance } from 'fastest-levenshtein';
import { SETTING_FACTS, isSetting } from './setting-facts.ts';

/** Names the file that settings are read from; it cannot stand in that file. */
export const CONFIG_VARIABLE = 'SECOND_OPINION_CONFIG';

/** What begins so in an environment is meant for us. */
const PREFIX = 'SECOND_OPINION_';

/** What Kubernetes tells every pod of a service that is called after us; its port is `tcp://…`. */
const OF_KUBERNETES =
  /_(?:SERVICE_HOST|SERVICE_PORT(?:_\w+)?|PORT_\d+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?)$/;

/** Settings that there were, with what there is instead: who still sets one relies on what does not happen any more. */
const RETIRED: Readonly<Record<string, string>> = {
  API_TOKENS: 'make each token by `second-opinion token create --scope READ_MORE --name …`',
  ADMIN_TOKEN: 'make a token by `second-opinion token create --scope ADMIN --name …`',
};

/** Shorter names are like too many others. */
const TELLING = 8;

/** Which setting a name is nearly that of, as in "did you mean …"; null where it is like none. */
export function nearestSetting(name: string, most = 4): string | null {
  const near = [...SETTING_FACTS.map((facts) => facts.name), CONFIG_VARIABLE]
    .map((setting) => ({ setting, far: distance(name.toUpperCase(), setting) }))
    .toSorted((a, b) => a.far - b.far)[0];
  return near !== undefined && near.far <= most && near.far <= name.length / 2
    ? near.setting
    : null;
}

/** The sentence about a name that is no setting. */
export function noSetting(name: string, meant: string | null): string {
  const instead = RETIRED[name];
  if (instead !== undefined) return `${name} is no setting any more: ${instead}`;
  return meant === null
    ? `${name} is no setting; \`second-opinion serve --print-config\` lists those that there are`
    : `${name} is no setting; did you mean ${meant}?`;
}

/**
 * Names of an environment that are taken for slips. It holds much that is not ours, so only what begins with our prefix,
 * or is nearly one of our long names, is meant.
 * @returns a sentence each.
 */
export function misspeltNames(
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const names = Object.keys(environment).filter((name) => environment[name] !== undefined);
  return names.flatMap((name) => {
    if (isSetting(name) || name === CONFIG_VARIABLE) return [];
    if (name in RETIRED) return [noSetting(name, null)];
    if (name.startsWith(PREFIX)) {
      if (isOfKubernetes(name, environment[name] ?? '')) return [];
      const bare = name.slice(PREFIX.length);
      return [noSetting(name, isSetting(bare) ? bare : nearestSetting(bare))];
    }
    const meant = nearestSetting(name, 2);
    if (meant === null || meant.length < TELLING || names.includes(meant)) return [];
    return [noSetting(name, meant)];
  });
}

function isOfKubernetes(name: string, value: string): boolean {
  return OF_KUBERNETES.test(name) || (name.endsWith('_PORT') && /^(?:tcp|udp|sctp):/.test(value));
}
