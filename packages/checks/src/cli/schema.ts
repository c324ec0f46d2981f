/** Fails where the schema breaks clients of the last release and the changelog does not say so. */
import { DECLARATION, breakingChanges, undeclared } from '../schema-changes.ts';
import { read } from '../repository.ts';

const changes = await breakingChanges(
  read('packages/server/schema.released.graphql'),
  read('packages/server/schema.graphql'),
);
const faults = undeclared(changes, read('CHANGELOG.md'));
for (const { path, message } of faults) console.log(`${path}: ${message}`);
if (faults.length > 0) {
  console.log(
    `These break clients of the last release. Keep what was there and deprecate it, or name each path in backticks in CHANGELOG.md, under Unreleased, "${DECLARATION}".`,
  );
  process.exitCode = 1;
} else {
  console.log(`${changes.length} breaking changes, all declared.`);
}
