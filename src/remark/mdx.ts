// What MDX's compiler takes: JSX and imports as syntax trees, with the source text for whoever prints them.

interface Expression {
  readonly source: string;
  readonly node: { readonly type: string; readonly [key: string]: unknown };
}

/** An import: `name` of a module, under a name that no author has taken. */
export interface Import {
  readonly from: string;
  readonly name: string;
  readonly as: string;
}

export function variable(name: string): Expression {
  return { source: name, node: { type: 'Identifier', name } };
}

/** A string, number, or list of them. */
export function literal(value: string | number | readonly string[]): Expression {
  if (typeof value === 'object') return list(value.map(literal));
  const source = JSON.stringify(value);
  return { source, node: { type: 'Literal', value, raw: source } };
}

export function list(items: readonly Expression[]): Expression {
  return {
    source: `[${items.map(({ source }) => source).join(', ')}]`,
    node: { type: 'ArrayExpression', elements: items.map(({ node }) => node) },
  };
}

/** A call of a function. */
export function call(name: string, args: readonly Expression[]): Expression {
  return {
    source: `${name}(${args.map(({ source }) => source).join(', ')})`,
    node: {
      type: 'CallExpression',
      callee: variable(name).node,
      arguments: args.map(({ node }) => node),
      optional: false,
    },
  };
}

/** An element with its props, as a block or within text. */
export function jsx(
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement',
  name: string,
  props: { readonly [name: string]: Expression },
): { type: string; name: string; attributes: object[]; children: never[] } {
  const attributes = Object.entries(props).map(([prop, { source, node }]) => ({
    type: 'mdxJsxAttribute',
    name: prop,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: source,
      data: { estree: program([{ type: 'ExpressionStatement', expression: node }]) },
    },
  }));
  return { type, name, attributes, children: [] };
}

/** The imports at the head of a document. */
export function esm(imports: readonly Import[]): { type: string; value: string; data: object } {
  return {
    type: 'mdxjsEsm',
    value: imports.map(({ from, name, as }) => `import { ${name} as ${as} } from '${from}';`).join('\n'),
    data: {
      estree: program(
        imports.map(({ from, name, as }) => ({
          type: 'ImportDeclaration',
          specifiers: [{ type: 'ImportSpecifier', imported: variable(name).node, local: variable(as).node }],
          source: literal(from).node,
          attributes: [],
        })),
      ),
    },
  };
}

function program(body: readonly object[]): object {
  return { type: 'Program', sourceType: 'module', body, comments: [] };
}
