/**
 * Milliseconds of processor time that a piece of work takes. Unlike time on the wall it is nearly the
 * same on a busy machine, so a budget can be tight and still hold.
 */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/** The least of several runs, up to the first one within the limit: what the work needs once it is warm. */
export function leastProcessorTime(rounds: number, limit: number, work: () => void): number {
  let least = Infinity;
  for (let round = 0; round < rounds && least >= limit; round++)
    least = Math.min(least, processorTime(work));
  return least;
}
