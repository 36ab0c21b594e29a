import { type Sent, sentFrom, unreached } from "./sent";

const shortestPause = 300; // ms between two requests
const longestPause = 3000;
const longestSilence = 120_000; // ms without an answer of the desk

/** Asks for the state of an upload, less often each time, until its picture is ready or refused. Cancels it where the signal comes. */
export async function followUpload(id: string, signal: AbortSignal, fetcher = fetch): Promise<Sent> {
  const address = `/api/desk/pictures/uploads/${encodeURIComponent(id)}`;
  let answered = performance.now();
  for (let pause = shortestPause; !signal.aborted; pause = Math.min(pause * 1.5, longestPause)) {
    await rest(pause, signal);
    if (signal.aborted) break;
    try {
      const response = await fetcher(address, { signal });
      if (response.status < 500) answered = performance.now();
      if (response.status === 507 || (response.status !== 202 && response.status < 500)) {
        return sentFrom(response.status, await response.json());
      }
    } catch {
      // The line is down, or the desk restarts: the upload waits there.
    }
    if (performance.now() - answered > longestSilence) return { answer: unreached, mayRetry: true };
  }
  await fetcher(address, { method: "DELETE" }).catch(() => undefined);
  return { answer: unreached, mayRetry: true };
}

const rest = (time: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", over);
      resolve();
    };
    const timer = setTimeout(over, time);
    signal.addEventListener("abort", over, { once: true });
  });
