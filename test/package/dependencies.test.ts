import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './entryPoints.js';

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Record<string, Package>;
};
const nameOf = (place: string) => place.replace(/^.*node_modules\//, '');
const id = (place: string) => `${nameOf(place)}@${packages[place]?.version}`;

/** Where a package finds another: in its own `node_modules`, or in the nearest above. */
function find(name: string, from: string): string {
  const place = `${from}${from && '/'}node_modules/${name}`;
  return place in packages ? place : find(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

/** What comes along with a package, and with what comes along. */
function brings(place: string, found = new Set<string>()): ReadonlySet<string> {
  const { dependencies, optionalDependencies } = packages[place] ?? {};
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const next = find(name, place);
    if (!found.has(next)) brings(next, found.add(next));
  }
  return found;
}
const shipped = [...brings('')];

// Whoever ships a page with wirecodes in it owes these no more than a notice.
const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

// What only builds and tests may ask for more, as nothing of it is passed on.
const forWork = [
  ...permissive,
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'LGPL-3.0-or-later',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
];

// Theirs stand in a file or in an old form, and were read there.
const read: Record<string, string> = {
  format: 'MIT',
  khroma: 'MIT',
  spawndamnit: 'MIT',
  'xmlhttprequest-ssl': 'MIT',
};

/** Each licence that an expression names; the stricter reading where it leaves a choice. */
const licences = (place: string): readonly string[] =>
  (read[nameOf(place)] ?? packages[place]?.license ?? 'none').split(/[()]|\s+(?:AND|OR)\s+/).filter(Boolean);

it('what comes along has a licence that asks for no more than a notice', () => {
  expect(shipped.length).toBeGreaterThan(4);
  const strict = shipped.filter((place) => !licences(place).every((licence) => permissive.includes(licence)));
  expect(strict.map((place) => [id(place), ...licences(place)])).toEqual([]);
});

it('what builds and tests it has a licence that was looked at', () => {
  const others = Object.keys(packages).filter((place) => place !== '');
  const unknown = others.filter((place) => !licences(place).every((licence) => forWork.includes(licence)));
  expect(unknown.map((place) => [id(place), ...licences(place)])).toEqual([]);
  // A list of exceptions grows old.
  expect(Object.keys(read).filter((name) => !others.some((place) => nameOf(place) === name))).toEqual([]);
});

it('what comes along runs nothing when it is installed', () => {
  expect(shipped.filter((place) => packages[place]?.hasInstallScript)).toEqual([]);
  for (const place of shipped) {
    const { scripts = {} } = JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8')) as {
      scripts?: Record<string, string>;
    };
    expect(
      Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name)),
      place,
    ).toEqual([]);
    expect(existsSync(join(root, place, 'binding.gyp')), place).toBe(false);
  }
});

it('the SBOM of a release lists what comes along, all of it and nothing else, each with its licence', () => {
  const output = execFileSync(process.execPath, ['scripts/sbom.mjs'], { cwd: root, encoding: 'utf8' });
  const sbom = JSON.parse(output) as {
    readonly bomFormat: string;
    readonly metadata: { readonly component: { readonly name: string; readonly licenses: unknown } };
    readonly components: readonly {
      readonly 'bom-ref': string;
      readonly licenses: readonly { readonly license: { readonly id: string } }[];
      readonly hashes: readonly unknown[];
    }[];
  };
  expect(sbom.bomFormat).toBe('CycloneDX');
  expect(sbom.metadata.component).toMatchObject({ name: 'wirecodes', licenses: [{ license: { id: 'MIT' } }] });
  expect(sbom.components.every(({ hashes }) => hashes.length === 1)).toBe(true);
  const listed = sbom.components.map((one) => `${one['bom-ref']} ${one.licenses[0]?.license.id}`);
  expect(listed.toSorted()).toEqual(shipped.map((place) => `${id(place)} ${packages[place]?.license}`).toSorted());
}, 60_000);
