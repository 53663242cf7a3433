import process from 'node:process';
import { CommandError } from './CommandError.js';
import type * as Html from './toHtml.js';

/**
 * What renders HTML; React comes with it, and only then.
 *
 * @throws CommandError where React is not installed.
 */
export async function loadHtml(): Promise<typeof Html> {
  // React's own checks are for those who write components.
  process.env['NODE_ENV'] ??= 'production';
  try {
    return await import('./toHtml.js');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CommandError('HTML needs React. Install react and react-dom.', 1);
  }
}
