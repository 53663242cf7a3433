import { Fragment, type ReactNode } from 'react';
import type { Component } from './Component.js';

/** Words with code in backticks. */
export function Prose({ text }: { readonly text: string }): ReactNode {
  return text.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));
}

/** The props of a component, what can be selected in it, and what it throws, as tables. */
export function ComponentReference({ name, element, leftOut, props, selectors, errors }: Component): ReactNode {
  return (
    <>
      <h2>Props</h2>
      <Table columns={['Prop', 'Type', 'Default', 'What it does']}>
        {props.map((prop) => (
          <tr key={prop.name}>
            <th scope="row">
              <code>{prop.name}</code>
            </th>
            <td>
              <code>{prop.type}</code>
            </td>
            <td>{prop.default === undefined ? need(prop) : <code>{prop.default}</code>}</td>
            <td>
              <Prose text={prop.text} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <code>className</code>, <code>id</code>, <code>style</code>, …
          </th>
          <td>
            <code>{`ComponentPropsWithoutRef<'${element}'>`}</code>
          </td>
          <td>optional</td>
          <td>
            What <code>{`<${element}>`}</code> takes, for the root element. Not{' '}
            {leftOut
              .filter((other) => !props.some((prop) => prop.name === other))
              .map((other, index) => (
                <Fragment key={other}>
                  {index > 0 && ', '}
                  <code>{other}</code>
                </Fragment>
              ))}
            .
          </td>
        </tr>
      </Table>
      <h2>Selectors</h2>
      <Table columns={['Element', 'Attributes']}>
        {selectors.map(({ selector, attributes }) => (
          <tr key={selector}>
            <th scope="row">
              <code>{selector}</code>
            </th>
            <td>
              {attributes.map((attribute, index) => (
                <Fragment key={attribute}>
                  {index > 0 && ' '}
                  <code>{attribute}</code>
                </Fragment>
              ))}
            </td>
          </tr>
        ))}
      </Table>
      <h2>Errors</h2>
      <Table columns={[`${name} throws`]}>
        {errors.map((error) => (
          <tr key={error}>
            <td>
              <Prose text={error} />
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}

function need({ required, or }: Component['props'][number]): ReactNode {
  if (!required) return 'optional';
  if (or.length === 0) return 'required';
  return (
    <>
      required, or <Prose text={or.map((name) => `\`${name}\``).join(', ')} />
    </>
  );
}

function Table({
  columns,
  children,
}: {
  readonly columns: readonly string[];
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className="reference">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
