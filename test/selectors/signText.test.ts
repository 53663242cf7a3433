import { expect, it } from 'vitest';
import { signText } from '../../src/selectors/signText.js';

it.each([
  ['No response from ping frame.', undefined, 'No response from ping frame.'],
  ['received 1000 (OK)', undefined, 'received 1000 (OK)'],
  ['upstream timed out ', ' while connecting to upstream', 'upstream timed out … while connecting to upstream'],
  ['Invalid WebSocket frame: MASK must be ', undefined, 'Invalid WebSocket frame: MASK must be …'],
  ['error: You must be logged in to the server (', undefined, 'error: You must be logged in to the server (…'],
  ['AH01617:', undefined, 'AH01617:…'],
  ['": password mismatch, client: ', 'request: "', '…": password mismatch, client: … request: "…'],
  ["Could not connect to '", "': Connection refused", "Could not connect to '…': Connection refused"],
  ['ssh: connect to host ', ': No route to host', 'ssh: connect to host …: No route to host'],
  [' request: "', undefined, '… request: "…'],
  ["code: 'Deadline expired'", undefined, "code: 'Deadline expired'"],
])('shows where the line of %j goes on', (line, also, text) => {
  expect(signText({ by: 'nginx', line, ...(also !== undefined && { also }) })).toBe(text);
});
