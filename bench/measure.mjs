/** Whether everything runs once only, to see that it does: `--quick`. */
export const isQuick = process.env.BENCH_QUICK === '1';

/** The middle value. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Measures candidates one after the other, round by round, so that whatever else the machine does hits all of them
 * alike. Returns for each its median, and the median of its ratios to the first in the same round.
 */
export async function inTurn(measures, rounds) {
  const series = measures.map(() => []);
  for (let round = 0; round < (isQuick ? 1 : rounds); round++) {
    for (const [index, measure] of measures.entries()) series[index].push(await measure());
  }
  return series.map((figures) => ({
    figure: median(figures),
    ratio: median(figures.map((figure, round) => figure / series[0][round])),
  }));
}
