/**
 * `pnpm test:image`: takes the steps of deploy/Dockerfile without a container engine, as an unprivileged user in an empty home, and
 * runs what they come to from a folder that it may not write. `--cached` lets the build use this user's package store.
 */
import { tryImage } from '../deploy/try-image.ts';

const tried = await tryImage(!process.argv.includes('--cached'));
process.stdout.write(`${JSON.stringify(tried, null, 2)}\n`);
process.exitCode = tried.healthy === 0 && tried.ended === 0 && !tried.couldWrite ? 0 : 1;
