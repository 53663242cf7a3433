import { build } from 'esbuild';
import { format } from 'oxfmt';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What `npm run register` writes, by path: the list of protocols, what loads each one's words, and their codes by name. `src/catalogs` and
 * `src/locales` are the registry: a protocol is a file there, perhaps with a folder of its name; a language of it a folder.
 *
 * @throws when a file or a folder is none of these.
 */
export async function registeredFiles(root) {
  const tags = await readTags(root);
  const [folders, catalogs] = [true, false].map((isFolder) =>
    readdirSync(join(root, 'src/catalogs'), { withFileTypes: true })
      .filter((item) => item.isDirectory() === isFolder)
      .map(({ name }) => name)
      .toSorted(),
  );
  const protocols = catalogs.map((file) => {
    const [, name] = /^([a-z][A-Za-z0-9]*)\.ts$/.exec(file) ?? [];
    if (name) return { name, languages: languagesOf(root, name, tags) };
    throw new Error(
      `src/catalogs/${file} is no catalog. Name it after its protocol and what it exports, as in http.ts.`,
    );
  });
  // What a catalog keeps beside it, as lines of logs.
  const stray = folders.find((folder) => !protocols.some(({ name }) => name === folder));
  if (stray)
    throw new Error(`src/catalogs/${stray} belongs to no catalog. Add src/catalogs/${stray}.ts, or remove it.`);
  for (const folder of readdirSync(join(root, 'src/locales'))) {
    if (folder === 'messages' || protocols.some(({ name }) => name === folder)) continue;
    throw new Error(`src/locales/${folder} holds words without facts. Add src/catalogs/${folder}.ts, or remove it.`);
  }

  const options = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8'));
  const files = [
    ['src/protocolNames.ts', namesOf(protocols)],
    ['src/protocols.ts', listOf(protocols)],
    ['src/explain/codeLists.ts', codeListsOf(await readCatalogs(root, protocols))],
    ['src/adapters/signs.ts', signsOf(root, protocols)],
    ...protocols.map((protocol) => [`src/locales/${protocol.name}/load.ts`, loaderOf(protocol)]),
  ];
  return new Map(
    await Promise.all(
      files.map(async ([path, text]) => {
        const { code, errors } = await format(path, text, {
          singleQuote: options.singleQuote,
          printWidth: options.printWidth,
        });
        if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
        return [path, code];
      }),
    ),
  );
}

/** The tags in `src/languages.ts`, in order. */
async function readTags(root) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/languages.ts')],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const { languages } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return Object.keys(languages);
}

/** The catalogs, in order. */
async function readCatalogs(root, protocols) {
  const { outputFiles } = await build({
    stdin: {
      contents: protocols.map(({ name }) => `export * as ${name} from './src/catalogs/${name}.js';`).join(''),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const catalogs = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  return protocols.flatMap(({ name }) => catalogs[name][name] ?? []);
}

function languagesOf(root, protocol, tags) {
  const folder = `src/locales/${protocol}`;
  const found = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const stray = found.find((name) => name !== 'load.ts' && !tags.includes(name));
  if (stray) {
    throw new Error(
      `${folder}/${stray} is named after no language. Add a row for it to src/languages.ts, which has ${tags.join(', ')}, or rename it.`,
    );
  }
  if (found.includes('en')) return tags.filter((tag) => found.includes(tag));
  throw new Error(
    `${folder}/en is missing. Write it: whoever asks for a language without words of ${protocol} gets English.`,
  );
}

const notice = (sources) => `// Written by \`npm run register\`, from ${sources}.`;
const quoted = (names) => names.map((name) => `'${name}'`);
/** What a locale is called in its module: `ptBR`. */
const exportOf = (tag) => tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

function namesOf(protocols) {
  return `${notice('src/catalogs')}

/** The protocols that wirecodes knows. */
export const protocolNames = [${quoted(protocols.map(({ name }) => name))}] as const;

/** The name of a protocol that wirecodes knows. */
export type ProtocolName = (typeof protocolNames)[number];
`;
}

function listOf(protocols) {
  return `${notice('src/catalogs and src/locales')}
${protocols.map(({ name }) => `import type { ${name} } from './catalogs/${name}.js';`).join('\n')}
import type { ProtocolOf } from './Protocol.js';

export type { Protocol, ProtocolOf } from './Protocol.js';
export { protocolNames, type ProtocolName } from './protocolNames.js';

/** Every protocol by its name: its facts, and its words in each language that it speaks, loaded when they are asked for. */
export const protocols: {
${protocols.map(({ name, languages }) => `readonly ${name}: ProtocolOf<typeof ${name}, ${quoted(languages).join(' | ')}>;`).join('\n')}
} = {
${protocols
  .map(
    ({ name, languages }) => `${name}: {
  catalog: async () => (await import('./catalogs/${name}.js')).${name},
  languages: [${quoted(languages)}],
  locale: async (tag) => (await import('./locales/${name}/load.js')).loadLocale(tag),
},`,
  )
  .join('\n')}
};
`;
}

function codeListsOf(catalogs) {
  const lists = catalogs.map(({ protocol, codes, ranges, last = Number.MAX_SAFE_INTEGER }) => {
    const names = Object.fromEntries(Object.entries(codes).map(([code, { phrase }]) => [code, phrase]));
    const numbers = ranges.flatMap(({ from, to }) => (from === undefined ? [] : [[from, Math.min(to, last)]]));
    return [protocol, { names, ...(numbers.length > 0 && { ranges: numbers }) }];
  });
  return `${notice('src/catalogs')}
import type { CodeList } from './CodeList.js';

/** The codes of each protocol, so that a code is found before any facts load. */
export const codeLists: { readonly [protocol: string]: CodeList } = ${JSON.stringify(Object.fromEntries(lists))};
`;
}

/** The signs of every protocol that has some: adapters read lines by them, and load no facts for it. */
function signsOf(root, protocols) {
  const names = protocols
    .map(({ name }) => name)
    .filter((name) => existsSync(join(root, `src/catalogs/${name}/signs.ts`)));
  return `${notice('src/catalogs')}
${names.map((name) => `import { signs as ${name} } from '../catalogs/${name}/signs.js';`).join('\n')}
import type { Sign } from '../model.js';

/** The name of a protocol that has signs. */
export type SignedProtocol = ${quoted(names).join(' | ')};

/** The signs of each protocol, by code. */
export const signs: readonly (readonly [SignedProtocol, { readonly [code: string]: readonly Sign[] }])[] = [
${names.map((name) => `['${name}', ${name}],`).join('\n')}
];
`;
}

function loaderOf({ name, languages }) {
  return `${notice('the folders beside it')}
import { assertLanguage } from '../../assertLanguage.js';
import type { ${name} } from '../../catalogs/${name}.js';
import type { LocaleOf } from '../../model.js';

/** The tags that \`loadLocale\` takes. */
export const languages = [${quoted(languages)}] as const;

const loaders: { readonly [L in (typeof languages)[number]]: () => Promise<LocaleOf<typeof ${name}, L>> } = {
${languages.map((tag) => `'${tag}': async () => (await import('./${tag}/index.js')).${exportOf(tag)},`).join('\n')}
};

/**
 * Loads the words of \`${name}\` in one of these languages, as a chunk of its own.
 *
 * @throws when there are no words in the language.
 */
export async function loadLocale<L extends (typeof languages)[number]>(tag: L): Promise<LocaleOf<typeof ${name}, L>> {
  assertLanguage(tag, languages);
  return loaders[tag]();
}
`;
}
