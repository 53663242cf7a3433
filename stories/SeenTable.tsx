import { Fragment, type ReactNode } from 'react';
import { type Case, type Observation, observed } from '../bench/observed/observed.js';
import './SeenTable.css';

const clients = Object.entries(observed.clients);

/** A group of what was measured: a row for each case, a column for each client that has one. */
export function SeenTable({ group }: { readonly group: string }) {
  const cases = observed.cases.filter((one) => one.group === group);
  if (cases.length === 0) throw new Error(`wirecodes: bench/observed/cases.mjs has no group '${group}'`);
  const columns = clients.filter(([client]) => cases.some(({ seen }) => seen[client]));
  return (
    <div className="sb-unstyled seen-table">
      <table>
        <caption>{group}</caption>
        <thead>
          <tr>
            <th scope="col">What happens</th>
            {columns.map(([client, { name, version }]) => (
              <th key={client} scope="col">
                {name} <small>{version}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.what}</th>
              {columns.map(([client, { name }]) => (
                <Cell key={client} name={name} observation={one.seen[client]} usual={usualOf(one)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly name: string;
  readonly observation: Observation | undefined;
  readonly usual: string;
}

function Cell({ name, observation, usual }: CellProps) {
  if (!observation) return <td>–</td>;
  const head = headOf(observation);
  return (
    <td data-differs={head === usual ? undefined : ''}>
      <span>{name}: </span>
      {head}
      {notesOf(observation).map((note) => (
        <small key={note}> {breakable(note)}</small>
      ))}
    </td>
  );
}

function headOf({ code, threw, silent }: Observation): string {
  if (threw) return 'throws';
  if (silent) return 'no close event';
  return code === undefined ? '' : String(code);
}

function notesOf({ threw = '', wasClean, seconds, serverSaw }: Observation): string[] {
  return [
    threw,
    wasClean === undefined ? '' : wasClean ? 'clean' : 'not clean',
    serverSaw === undefined ? '' : `server ${serverSaw}`,
    seconds === undefined ? '' : `after ${seconds} s`,
  ].filter(Boolean);
}

// InvalidAccessError is wider than a column.
function breakable(text: string): ReactNode {
  return text.split(/(?<=[a-z])(?=[A-Z])/).map((part) => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ));
}

// The most common answer, so that the others stand out.
function usualOf({ seen }: Case): string {
  const heads = Object.values(seen).flatMap((observation) => (observation ? headOf(observation) : []));
  const count = (head: string) => heads.filter((other) => other === head).length;
  return heads.toSorted((a, b) => count(b) - count(a))[0] ?? '';
}
