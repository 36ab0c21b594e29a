/** Does the work now, and again so many ms after each time that it ended, until what it gives is called. */
export function repeat(work: () => Promise<unknown>, every: number): () => void {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout>;
  const round = async () => {
    try {
      await work();
    } finally {
      if (!isStopped) timer = setTimeout(round, every);
    }
  };
  void round();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
