const largest = 1_000_000; // characters: as much as one save may send
const step = 8;
const telling = 5_000; // µs: what takes less says nothing of its growth
const harmful = 400_000; // µs: a server may be busy with one save for less than this
const mostGrowth = 24; // in eight times as much: 8 is linear, 64 quadratic
const attempts = 3; // a busy machine makes a time longer, never shorter

/**
 * Says whether the cost of `work` grows much faster than its input and becomes harmful by it. It tries larger and larger
 * inputs, up to a million characters or until a time tells that the growth is linear. It counts processor time.
 */
export function growsTooFast<Input>(make: (size: number) => Input, work: (input: Input) => unknown): boolean {
  let size = largest / step ** 3;
  let [small, large] = [0, timeOf(make(size), work)];
  do {
    size *= step;
    [small, large] = [large, timeOf(make(size), work)];
  } while (size < largest && (large < telling || (large < harmful && isSteep(small, large))));
  for (let attempt = 1; attempt < attempts && large >= harmful && isSteep(small, large); attempt++) {
    small = Math.max(small, timeOf(make(size / step), work));
    large = Math.min(large, timeOf(make(size), work));
  }
  return large >= harmful && isSteep(small, large);
}

const isSteep = (small: number, large: number): boolean => large > mostGrowth * small;

function timeOf<Input>(input: Input, work: (input: Input) => unknown): number {
  const before = process.cpuUsage();
  work(input);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
