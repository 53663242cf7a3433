import process from 'node:process';

const WIDTH = 30;

/** Shows how far a long command is. */
export interface ProgressBar {
  advance(): void;
  end(): void;
}

/** A bar on standard error where that is a terminal, else nothing. */
export function progressBar(total: number): ProgressBar {
  const { stderr } = process;
  if (!stderr.isTTY) return { advance() {}, end() {} };
  let done = 0;
  let shown = 0;
  return {
    advance() {
      done += 1;
      const now = Date.now();
      if (done < total && now - shown < 100) return;
      shown = now;
      const filled = Math.round((done / total) * WIDTH);
      stderr.write(`\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done}/${total}`);
    },
    end() {
      stderr.write('\r\u001b[K');
    },
  };
}
