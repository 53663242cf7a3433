// What can be read in a text alone, which is often less than what happened.

/** The printed texts of all failures and clients, each once, with the readings that are right for it. */
export function linesOf({ clients, failures }) {
  const lines = new Map();
  for (const failure of failures) {
    for (const [id, { printed }] of Object.entries(failure.seen)) {
      const input = printed.trim();
      const any = input && readingsOf(input, failure);
      const by = `${clients[id].name} ${clients[id].version}`;
      if (any) lines.set(`${by}\n${input}`, { by, input, any });
    }
  }
  return [...lines.values()];
}

function readingsOf(text, failure) {
  return failure.is;
}
