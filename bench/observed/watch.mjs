/**
 * Opens a WebSocket, says so to the server, and resolves with what the API reports until it closes.
 * Runs inside every client, browsers included, so it leans on nothing outside itself.
 *
 * @param task `url`; `close`: the arguments for `close()`; `early`: call it before the connection is open;
 *   `patience`: milliseconds after which a client is taken to report nothing
 */
export function watch({ url, close, early, patience }, Socket = globalThis.WebSocket) {
  return new Promise((resolve) => {
    const report = { opened: false };
    const socket = new Socket(url);
    // A page that is left takes this promise along; the harness looks here for whether the connection was open.
    globalThis.watched = socket;
    const started = Date.now();
    const timer = setTimeout(() => {
      resolve({ ...report, silent: true });
      socket.close();
    }, patience);
    const finish = (more) => {
      clearTimeout(timer);
      resolve({ ...report, ...more, seconds: Math.round((Date.now() - started) / 1000) });
    };
    const callClose = () => {
      try {
        socket.close(...close);
      } catch (error) {
        finish({ threw: error.name });
        socket.close();
      }
    };
    socket.addEventListener('open', () => {
      report.opened = true;
      socket.send('open');
      if (close && !early) callClose();
    });
    socket.addEventListener('error', (event) => {
      // A code such as ECONNREFUSED where there is one: messages hold ports and addresses.
      const code = event.error?.code;
      report.error = typeof code === 'string' ? code : (event.message ?? '');
    });
    socket.addEventListener('close', ({ code, wasClean }) => finish({ code, wasClean }));
    if (early) callClose();
  });
}
