import leven from 'leven';

/** What a command stops at, in one line. `status` is 2 where the command line itself is wrong, else 1. */
export class CommandError extends Error {
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2 = 2) {
    super(message);
    this.status = status;
  }
}

/** " Did you mean --lang?", or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  // A sign makes no other code.
  const folded = word.toLowerCase().replace(/^-(?=\d)/, '');
  // Another digit is another code; two letters may have changed places.
  const most = /^\d+$/.test(word) || word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  const distances = [...new Set(candidates)].map((candidate) => ({
    candidate,
    distance: leven(folded, candidate.toLowerCase(), { maxDistance: most + 1 }),
  }));
  const least = Math.min(...distances.map(({ distance }) => distance));
  if (least > most) return '';
  const near = distances.filter(({ distance }) => distance === least).slice(0, 3);
  return ` Did you mean ${near.map(({ candidate }) => candidate).join(' or ')}?`;
}
