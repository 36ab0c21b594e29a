/** The process that readers reach. */
import { config } from "../../lib/config";
import { priorities, runChild } from "../child";
import type { Metrics } from "../messages";
import { Renders } from "./renders";
import { serve } from "./serve";

const inherited = 4; // the descriptor of the paper's port: the parent holds it, so that it outlives this process

await runChild(async ({ registry, say, hear }) => {
  const renders = new Renders(process.env["RENDER_SECRET"] ?? "");
  const asked = new Map<number, (metrics: Metrics[]) => void>();
  hear((message) => {
    if (message.kind === "renders") renders.use(message.ports);
    if (message.kind === "collected") asked.get(message.id)?.(message.metrics);
  });
  let asks = 0;
  const collect = (): Promise<Metrics[]> =>
    new Promise((resolve) => {
      const id = ++asks;
      asked.set(id, (metrics) => {
        asked.delete(id);
        resolve(metrics);
      });
      say({ kind: "collect", id });
    });
  const { close } = await serve({ ...config(), renders, registry, collect, listening: { fd: inherited } });
  return { port: null, close };
}, priorities.web);
