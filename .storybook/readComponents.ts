import { createRequire } from 'node:module';
import { join } from 'node:path';
import type ts from '../node_modules/@microsoft/api-extractor/node_modules/typescript/lib/typescript.js';
import type { Component, Prop, Selector } from './Component.js';

const root = join(import.meta.dirname, '..');

/** Every component of the package, as the compiler sees it, and the files that say so. */
export function readComponents(): { readonly components: Record<string, Component>; readonly files: string[] } {
  // TypeScript 7 has no API yet. API Extractor brings one that has.
  const compiler = createRequire(createRequire(import.meta.url).resolve('@microsoft/api-extractor'))(
    'typescript',
  ) as typeof ts;
  const { SymbolFlags, displayPartsToString, sys } = compiler;
  const { options } = compiler.parseJsonConfigFileContent(
    compiler.readConfigFile(join(root, 'tsconfig.build.json'), (file) => sys.readFile(file)).config,
    sys,
    root,
  );
  const entries = ['src/index.ts', 'src/views/CompareTabs.tsx'].map((file) => join(root, file));
  const program = compiler.createProgram(entries, options);
  const checker = program.getTypeChecker();

  const textOf = (symbol: ts.Symbol) => displayPartsToString(symbol.getDocumentationComment(checker));
  const tagsOf = (symbol: ts.Symbol, name: string) =>
    symbol.getJsDocTags(checker).flatMap((tag) => (tag.name === name ? [displayPartsToString(tag.text).trim()] : []));

  /** The type as it is written, with literals in the place of the name that stands for them. */
  function typeOf(node: ts.TypeNode): string {
    let text = node.getText();
    const visit = (part: ts.Node): void => {
      if (compiler.isTypeReferenceNode(part)) {
        const type = checker.getTypeFromTypeNode(part);
        if (type.isUnion() && type.types.every((member) => member.isLiteral())) {
          const literals = type.types.map((member) => checker.typeToString(member).replaceAll('"', "'")).join(' | ');
          const inList = compiler.isArrayTypeNode(part.parent);
          text = text.replace(part.getText(), inList ? `(${literals})` : literals);
        }
      }
      part.forEachChild(visit);
    };
    visit(node);
    return text
      .replace(/ \| undefined$/, '')
      .replaceAll(/\breadonly (?=\S+\[\]|\()/g, '')
      .replace(/^\((.* => .*)\)$/, '$1')
      .replaceAll(/NoInfer<(\w+)>/g, '$1')
      .replaceAll(/\bC\b/g, 'Catalog');
  }

  function propsOf(type: ts.Type): Prop[] {
    const variants = (type.isUnion() ? type.types : [type]).map((variant) =>
      checker.getPropertiesOfType(variant).flatMap((symbol) => {
        const node = symbol.declarations?.[0];
        const own =
          node && compiler.isPropertySignature(node) && node.getSourceFile().fileName.startsWith(join(root, 'src'));
        return own && node.type
          ? [
              {
                symbol,
                node: node.type,
                optional: Boolean(symbol.flags & SymbolFlags.Optional),
                never: node.type.getText() === 'never',
              },
            ]
          : [];
      }),
    );
    const all = variants.flatMap((variant) =>
      variant.filter((prop) => !prop.never).map((prop) => ({ ...prop, variant })),
    );
    const found = new Map<string, Prop>();
    for (const { symbol, node, optional, variant } of all) {
      const [fallback] = tagsOf(symbol, 'default');
      found.set(symbol.name, {
        name: symbol.name,
        type: typeOf(node),
        text: textOf(symbol),
        ...(fallback !== undefined && { default: fallback }),
        required: !optional,
        or: optional ? [] : variant.filter((other) => other.never).map((other) => other.symbol.name),
      });
    }
    return [...found.values()].toSorted((a, b) => Number(b.required) - Number(a.required) || b.or.length - a.or.length);
  }

  const propsFile = program.getSourceFile(join(root, 'src/components/props.ts'));
  const rootProps = propsFile?.statements.find(
    (one): one is ts.TypeAliasDeclaration => compiler.isTypeAliasDeclaration(one) && one.name.text === 'RootProps',
  );
  const leftOut = [...(rootProps?.type.getText().matchAll(/'(\w+)'/g) ?? [])].map(([, name]) => name ?? '');

  const components: Record<string, Component> = {};
  for (const entry of entries) {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol = exported.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (!/^[A-Z]/.test(symbol.name) || !(symbol.flags & SymbolFlags.Function)) continue;
      const [taken] = checker.getTypeOfSymbol(symbol).getCallSignatures()[0]?.parameters ?? [];
      if (!taken) continue;
      const text = textOf(symbol);
      const [example] = tagsOf(symbol, 'example');
      components[symbol.name] = {
        name: symbol.name,
        text: text.split(/\n\s*\n/),
        ...(example !== undefined && { example }),
        element: /Renders an? `<(\w+)>`/.exec(text)?.[1] ?? 'div',
        leftOut,
        props: propsOf(checker.getTypeOfSymbol(taken)),
        selectors: tagsOf(symbol, 'selector').flatMap(selectorsOf),
        errors: tagsOf(symbol, 'throws'),
      };
    }
  }
  const files = program.getSourceFiles().map(({ fileName }) => fileName);
  return { components, files: files.filter((file) => file.startsWith(join(root, 'src'))) };
}

/** `[data-part=step][data-who], .a .b[data-c]`: each element, and the attributes that it has besides. */
function selectorsOf(tag: string): Selector[] {
  return tag.split(/,?\s+/).map((one) => {
    const [selector = '', ...attributes] = one.match(/\.[\w-]+|\[[^\]]+\]/g) ?? [];
    return { selector, attributes: attributes.map((attribute) => attribute.slice(1, -1)) };
  });
}
