type Level = "error" | "info";
type Write = (level: Level, message: string, leftOut: number) => void;

const most = 10; // messages within
const every = 60_000; // ms

/**
 * A logger for what anybody can bring about: it writes at most ten messages a minute, and with the first of the
 * next how many it left out. `now` is in milliseconds.
 */
export function sparingly(write: Write, now: () => number = Date.now): (level: Level, message: string) => void {
  let began = Number.NEGATIVE_INFINITY;
  let [written, leftOut] = [0, 0];
  return (level, message) => {
    if (now() - began >= every) [began, written] = [now(), 0];
    if (written === most) {
      leftOut++;
      return;
    }
    written++;
    write(level, message, leftOut);
    leftOut = 0;
  };
}
