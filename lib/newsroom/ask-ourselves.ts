import { config } from "../config";
import type { Path } from "../urls";

const patience = 10_000; // ms

/** Asks this very server for a page, as a reader would; a redirect is not followed. Throws where it does not answer. */
export const askOurselves = (path: Path): Promise<Response> =>
  fetch(`http://localhost:${config().port}${path}`, {
    ...{ redirect: "manual", cache: "no-store" },
    signal: AbortSignal.timeout(patience),
  });
