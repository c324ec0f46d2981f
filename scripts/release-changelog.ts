/** The heading that what has not been released stands under. */
const UNRELEASED = '## [Unreleased]';

/** A changelog that cannot be released. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

/**
 * The changelog with what stood under Unreleased under a version of its own.
 * @param version "1.2.0"
 * @param day of the release, "2026-11-23"
 * @throws ReleaseError where nothing is unreleased, or where the version has been released before.
 */
export function releaseChangelog(changelog: string, version: string, day: string): string {
  if (changelog.includes(`\n## [${version}]`)) {
    throw new ReleaseError(`CHANGELOG.md has ${version} already: add a changeset that raises it.`);
  }
  const [before = '', after] = changelog.split(`${UNRELEASED}\n`);
  const [unreleased = ''] = (after ?? '').split(/^## /m);
  if (after === undefined || unreleased.trim() === '') {
    throw new ReleaseError(
      `CHANGELOG.md has nothing under "${UNRELEASED}": say there what a user notices of this version.`,
    );
  }
  return `${before}${UNRELEASED}\n\n## [${version}] - ${day}\n${after}`;
}
