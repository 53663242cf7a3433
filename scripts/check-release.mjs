// Stops a release that npm would refuse or that nobody could check, before anything is built.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { version, repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { GITHUB_REF_NAME: tag, GITHUB_REPOSITORY: here } = process.env;
const address = typeof repository === 'string' ? repository : repository?.url;
const pending = readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md'));

const problems = [
  !address &&
    '`repository` is missing from package.json. Set it to the address of this repository: npm refuses a provenance that it cannot hold against it.',
  address &&
    !`${address}/`.replace('.git/', '/').endsWith(`/${here}/`) &&
    `\`repository\` in package.json is ${address}, but this is ${here}. npm compares them, capitals too.`,
  tag !== `v${version}` && `The tag is ${tag}, but package.json says ${version}. \`npm run release\` makes the tag.`,
  pending.length > 0 && `The changelog lacks ${pending.join(', ')}. Run \`npm run version\` and commit what it did.`,
].filter(Boolean);

for (const problem of problems) console.error(`::error::${problem}`);
if (problems.length > 0) process.exitCode = 1;
