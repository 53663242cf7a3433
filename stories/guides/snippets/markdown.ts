import { selectCode } from 'wirecodes';
import { websocket } from 'wirecodes/catalogs/websocket';
import { en } from 'wirecodes/locales/websocket/en';
import { toMarkdown, toMermaid } from 'wirecodes/markdown';

const entries = [selectCode(websocket, 1006, en), selectCode(websocket, 1015, en)];

// A title, a section for each code with its steps as a task list, the table, the sources.
export const text = toMarkdown(entries, { headingLevel: 1 });
console.log(text.slice(0, 8)); // # WebSoc

// Where each code arises, for a code block with the language `mermaid`.
export const diagram = toMermaid(entries);
console.log(diagram.slice(0, 12)); // flowchart LR
