export { toMarkdown, type MarkdownOptions } from './toMarkdown.js';
export { toMermaid } from './toMermaid.js';
