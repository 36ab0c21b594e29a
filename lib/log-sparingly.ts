const most = 10; // lines within
const every = 60_000; // ms

/**
 * A logger for what anybody can bring about: it writes at most ten lines a minute, and with the first of the next how
 * many it left out. `now` is in milliseconds.
 */
export function sparingly<Line extends unknown[]>(
  write: (leftOut: number, ...line: Line) => void,
  now: () => number = Date.now,
): (...line: Line) => void {
  let began = Number.NEGATIVE_INFINITY;
  let [written, leftOut] = [0, 0];
  return (...line) => {
    if (now() - began >= every) [began, written] = [now(), 0];
    if (written === most) {
      leftOut++;
      return;
    }
    written++;
    write(leftOut, ...line);
    leftOut = 0;
  };
}
