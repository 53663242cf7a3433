import type { Messages } from '../model.js';

/** "Restart it. (Operator)", in the language of the messages. */
export function withAside(text: string, asides: readonly string[], messages: Pick<Messages, 'list' | 'marks'>): string {
  return text + messages.marks.open + asides.join(messages.list.comma) + messages.marks.close;
}
