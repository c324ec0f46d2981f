import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { ROOT } from './run-program.ts';

/** A file that states the version. */
export interface ReleasedFile {
  /** Its path from the root, with slashes. */
  readonly file: string;
  /** Finds the version in it, as the second group between what stands before and after. */
  readonly pattern: RegExp;
}

const MANIFEST = /^( {2}"version": ")([^"]+)(")/m;

/** Every file that states the version: the manifests of all packages, and the image that the Kubernetes manifests name. */
export function releasedFiles(): ReleasedFile[] {
  const manifests = globSync(
    ['packages/*/package.json', 'docs/api/examples/javascript/package.json'],
    {
      cwd: ROOT,
    },
  );
  return [
    ...['package.json', ...manifests.map((file) => file.split(sep).join('/')).toSorted()].map(
      (file) => ({ file, pattern: MANIFEST }),
    ),
    { file: 'deploy/kubernetes.yaml', pattern: /(image: second-opinion:)(\S+)()/ },
  ];
}
