import type { Messages } from '../model.js';

/** "Operator: Restart it.", in the language of the messages. */
export function withLabel(label: string, text: string, messages: Pick<Messages, 'marks'>): string {
  return label + messages.marks.colon + text;
}
