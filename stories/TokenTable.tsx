import type { ReactNode } from 'react';
import source from '../src/styles/tokens.css?raw';
import { tokens } from './tokens.js';
import './TokenTable.css';

/** What the style sheet falls back to, as it stands there. */
function defaultOf(token: string): string {
  const [, value = 'inherit'] = source.match(new RegExp(`var\\(\\s*${token},\\s*([^;]+)\\)`)) ?? [];
  return value.replaceAll(/\s+/g, ' ').trim();
}

/** The tokens of one group with their meaning, their default and, for a colour, how it looks on this page. */
export function TokenTable({ group }: { group: keyof typeof tokens }): ReactNode {
  return (
    <div className="wire-TokenTable sb-unstyled">
      <table>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">What it is for</th>
            <th scope="col">Default</th>
            {group === 'Colour' && <th scope="col">Light, dark</th>}
          </tr>
        </thead>
        <tbody>
          {Object.entries(tokens[group]).map(([token, meaning]) => (
            <tr key={token}>
              <th scope="row" data-part="token">
                <code>{token}</code>
              </th>
              <td>{meaning}</td>
              <td>
                <code>{defaultOf(token).replaceAll('--_', '--wire-')}</code>
              </td>
              {group === 'Colour' && (
                <td>
                  <span data-part="samples">
                    {['light', 'dark'].map((theme) => (
                      <span
                        key={theme}
                        className="wire-Sample"
                        data-theme={theme}
                        style={{ background: `var(${token.replace(/--wire-(side-)?/, '--_')})` }}
                      />
                    ))}
                  </span>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
