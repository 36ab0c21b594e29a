import { createServer } from "node:net";
import { StartError } from "../start-error";

/** Throws where something else listens on the port that readers will use. */
export function freePortOrRefuse(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${port} is in use. Stop the program that uses it, or choose another port, for example PORT=${port + 1} npm start.`,
        EACCES: `Port ${port} needs more rights than this user has. Choose a port above 1023, for example PORT=3000 npm start.`,
      };
      reject(new StartError(reasons[error.code ?? ""] ?? `Port ${port} can't be used: ${error.message}.`));
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
}
