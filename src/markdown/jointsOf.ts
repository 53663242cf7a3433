import type { Messages } from '../model.js';
import { escapeBetween } from './escapeMarkdown.js';

/** What a language writes between two texts. */
export type Joints = Pick<Messages, 'list' | 'marks'>;

/** The same as Markdown. */
export function jointsOf({ list, marks }: Joints): Joints {
  return {
    list: { comma: escapeBetween(list.comma), and: escapeBetween(list.and) },
    marks: { colon: escapeBetween(marks.colon), open: escapeBetween(marks.open), close: escapeBetween(marks.close) },
  };
}
