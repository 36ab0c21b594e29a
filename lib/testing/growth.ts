/**
 * How much more processor time `work` takes on eight times the input: about 8 where cost grows in a line,
 * 64 where it is quadratic. Processor time, for a busy machine makes any clock wrong.
 */
export function growthOf<Input>(make: (size: number) => Input, work: (input: Input) => unknown, size: number): number {
  const [small, large] = [make(size), make(8 * size)];
  work(small); // compiled before it is timed
  return (
    leastTime(() => work(large)) /
    Math.max(
      leastTime(() => work(small)),
      shortestTold,
    )
  );
}

const shortestTold = 4000; // µs: what takes less says nothing of its growth

function leastTime(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 2; time++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}
