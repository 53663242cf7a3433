/** A registered name as it is looked for: `DEADLINE_EXCEEDED`, `DeadlineExceeded` and `deadline-exceeded` are one. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
