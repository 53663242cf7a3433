import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const protocols = ['websocket', 'http', 'grpc'];

/**
 * What stands in the package for language models: llms.txt (https://llmstxt.org) and the codes of each protocol in
 * Markdown, in English alone; the command gives the other languages. Names under dist, with texts.
 */
export async function markdownDocs(root) {
  const load = (path) => import(pathToFileURL(join(root, 'dist', path)).href);
  const { listCodes } = await load('index.js');
  const { toMarkdown } = await load('markdown/index.js');
  const { name, description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const docs = await Promise.all(
    protocols.map(async (protocol) => {
      const { [protocol]: catalog } = await load(`catalogs/${protocol}.js`);
      const { en } = await load(`locales/${protocol}/en/index.js`);
      const title = `${en.terms.protocol}: ${en.terms.codes}`;
      const sections = listCodes(catalog, en).map((entry) => toMarkdown([entry]));
      return { file: `docs/${protocol}.md`, title, text: [`# ${title}\n`, ...sections].join('\n') };
    }),
  );
  const llms = `# ${name}

> ${description}

- [README](../README.md): installing, the components, the adapters, the look, the command line
- [Changelog](../CHANGELOG.md)

## Codes

${docs.map(({ file, title }) => `- [${title}](${file})`).join('\n')}

These are in English. \`npx ${name} explain 1006 --lang ko --format markdown\` gives a code in another language,
\`npx ${name} compare websocket 1006 1015 --format markdown\` two side by side, \`--format json\` data.
`;
  return [['llms.txt', llms], ...docs.map(({ file, text }) => [file, text])];
}
