let last: Promise<unknown> = Promise.resolve();

/**
 * Does the work once all that was asked before is done: of twenty pictures that arrive at once one
 * is rendered at a time, so that memory and readers don't suffer.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
