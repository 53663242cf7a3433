import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { registeredFiles } from '../scripts/registered-files.mjs';
import { languages, type Language } from '../src/languages.js';
import { protocolNames, protocols, type Protocol } from '../src/protocols.js';
import { protocols as fixtures } from './support/fixtures.js';

const root = join(import.meta.dirname, '..');
const list: readonly (readonly [string, Protocol])[] = Object.entries<Protocol>(protocols);

describe('the list of protocols', () => {
  it('is what `npm run register` writes', async () => {
    for (const [path, text] of await registeredFiles(root)) {
      const written = readFileSync(join(root, path), 'utf8');
      expect(written, `${path} is stale: run \`npm run register\``).toBe(text);
    }
  });

  it('holds every catalog, and every folder of a language, which languages.ts has a row for', () => {
    const catalogs = readdirSync(join(root, 'src/catalogs')).flatMap((file) => /^(\w+)\.ts$/.exec(file)?.[1] ?? []);
    expect(Object.keys(protocols)).toEqual(catalogs.toSorted());
    expect(protocolNames).toEqual(Object.keys(protocols));
    for (const [name, protocol] of list) {
      const folders = readdirSync(join(root, 'src/locales', name)).filter((file) => file !== 'load.ts');
      expect(protocol.languages.toSorted(), name).toEqual(folders.toSorted());
      expect(Object.keys(languages), name).toEqual(expect.arrayContaining(folders));
    }
    for (const folder of ['src/locales/messages', 'src/locales/messages/lookup']) {
      const tags = readdirSync(join(root, folder)).flatMap((file) => /^(.*)\.ts$/.exec(file)?.[1] ?? []);
      expect(tags.toSorted(), folder).toEqual(Object.keys(languages).toSorted());
    }
  });

  it('has no file of words that nobody can review: 500 lines at most', () => {
    const folder = join(root, 'src/locales');
    const files = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(50);
    const long = files.filter((file) => readFileSync(join(folder, file), 'utf8').split('\n').length > 501);
    expect(long).toEqual([]);
  });

  it('is what the checks of facts and words run over', () => {
    expect(fixtures.map(({ catalog, locales }) => [catalog.protocol, locales.map(({ lang }) => lang)])).toEqual(
      list.map(([name, protocol]) => [name, protocol.languages]),
    );
  });
});

describe.each(list)('%s', (name, protocol) => {
  it('loads its facts, and its words in each of its languages', async () => {
    expect(await protocol.catalog()).toMatchObject({ protocol: name });
    for (const tag of protocol.languages) {
      expect(await protocol.locale(tag)).toMatchObject({ protocol: name, lang: tag, dir: languages[tag].dir });
    }
  });

  it('says which languages there are', async () => {
    await expect(protocol.locale('xx' as Language)).rejects.toThrow(
      `wirecodes: no words in "xx". loadLocale takes ${protocol.languages.join(', ')}.`,
    );
  });
});

describe('`npm run register`', () => {
  /** What it says of a checkout with these files. */
  function registered(...paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const folder = mkdtempSync(join(tmpdir(), 'wirecodes-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const path of ['src/locales/messages/en.ts', ...paths]) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
    writeFileSync(join(folder, '.oxfmtrc.json'), readFileSync(join(root, '.oxfmtrc.json')));
    writeFileSync(join(folder, 'src/languages.ts'), `export const languages = { en: {}, 'pt-BR': {} } as const;`);
    return registeredFiles(folder);
  }

  const dns = ['src/catalogs/dns.ts', 'src/locales/dns/en/index.ts'];

  it('finds a protocol and its languages by their files alone', async () => {
    const files = await registered(
      ...dns,
      'src/catalogs/dns/signs.ts',
      'src/catalogs/dns/steps.ts',
      'src/locales/dns/pt-BR/index.ts',
    );
    expect([...files.keys()]).toEqual([
      'src/protocolNames.ts',
      'src/protocols.ts',
      'src/explain/codeLists.ts',
      'src/adapters/signs.ts',
      'src/locales/dns/load.ts',
    ]);
    expect(files.get('src/protocols.ts')).toContain(`readonly dns: ProtocolOf<typeof dns, 'en' | 'pt-BR'>;`);
    expect(files.get('src/locales/dns/load.ts')).toContain(
      `'pt-BR': async () => (await import('./pt-BR/index.js')).ptBR`,
    );
  });

  it.each([
    [
      [...dns, 'src/locales/dns/fr/index.ts'],
      'src/locales/dns/fr is named after no language. Add a row for it to src/languages.ts, which has en, pt-BR, or rename it.',
    ],
    [
      [...dns, 'src/locales/smtp/en/index.ts'],
      'src/locales/smtp holds words without facts. Add src/catalogs/smtp.ts, or remove it.',
    ],
    [
      ['src/catalogs/dns.ts'],
      'src/locales/dns/en is missing. Write it: whoever asks for a language without words of dns gets English.',
    ],
    [
      [...dns, 'src/catalogs/smtp/steps.ts'],
      'src/catalogs/smtp belongs to no catalog. Add src/catalogs/smtp.ts, or remove it.',
    ],
    [
      ['src/catalogs/dns.json'],
      'src/catalogs/dns.json is no catalog. Name it after its protocol and what it exports, as in http.ts.',
    ],
    [
      [...dns, 'src/catalogs/smtp/signs.ts'],
      'src/catalogs/smtp belongs to no catalog. Add src/catalogs/smtp.ts, or remove it.',
    ],
  ])('says what is wrong with %j', async (paths, message) => {
    await expect(registered(...paths)).rejects.toThrow(message);
  });
});
