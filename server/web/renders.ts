/** The processes that render, as the web process reaches them: the least busy one is asked. */
import { once } from "node:events";
import { Agent, type ClientRequest, type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";
import type { Position } from "../../lib/position";
import { type Made, makesHeader, positionHeader, readMade, secretHeader } from "../contract";

type Render = { port: number; agent: Agent; working: number; restsUntil: number };

/** A request to a render that ends with its response. */
export type Asking = { asked: ClientRequest; answer: Promise<IncomingMessage> };

const comesWithin = 10_000; // ms: a render that was killed is back by then, on a busy machine too
const idleTime = 60_000; // ms of a connection: a render keeps it longer, so that none ends as it is used
const rest = 1000; // ms that one is left alone which broke off: the parent says before then whether it ended

export class Renders {
  private renders: Render[] = [];
  private readonly waiting = new Set<() => void>();

  constructor(private readonly secret: string) {}

  get count(): number {
    return this.renders.length;
  }

  /** From now on these are asked: the ports that they listen on. */
  use(ports: number[]): void {
    for (const { port, agent } of this.renders) if (!ports.includes(port)) agent.destroy();
    this.renders = ports.map(
      (port) =>
        this.renders.find((render) => render.port === port) ?? {
          ...{ port, working: 0, restsUntil: 0, agent: new Agent({ keepAlive: true, timeout: idleTime }) },
        },
    );
    if (ports.length > 0) for (const go of this.waiting) go();
  }

  /** Resolves once there is one. */
  async ready(): Promise<void> {
    while (this.renders.length === 0) await this.oneComes();
  }

  /** A finished page; a render that breaks off is not the page's fault, and the next one is asked. */
  async make(address: string, position: Position): Promise<Made> {
    const headers = { [makesHeader]: "page", [positionHeader]: position };
    const attempt = async (): Promise<Made> => {
      const { asked, answer } = await this.ask("GET", address, headers);
      asked.end();
      const answered = await answer;
      const body = await bytesOf(answered);
      if (answered.statusCode !== 200) return { kind: "short", status: answered.statusCode ?? 500, location: null };
      return readMade(body);
    };
    return attempt().catch((error: unknown) => {
      if (!isBrokenOff(error)) throw error;
      return attempt();
    });
  }

  /** Begins a request to the least busy render; waits for one where none is there, and throws where none comes. */
  async ask(method: string, path: string, headers: OutgoingHttpHeaders): Promise<Asking> {
    const render = await this.leastBusy();
    const asked = request({
      ...{ host: "127.0.0.1", port: render.port, agent: render.agent, method, path },
      headers: { ...headers, [secretHeader]: this.secret },
    });
    render.working++;
    asked.once("close", () => {
      render.working--;
    });
    const leaveAlone = (error: unknown): void => {
      if (isBrokenOff(error)) render.restsUntil = performance.now() + rest;
    };
    asked.on("error", leaveAlone);
    const answer = once(asked, "response").then(([answer]): IncomingMessage => answer.once("error", leaveAlone));
    answer.catch(() => {}); // who waits for it hears of it
    return { asked, answer };
  }

  close(): void {
    for (const { agent } of this.renders) agent.destroy();
  }

  private async leastBusy(): Promise<Render> {
    if (!this.awake().length) await this.oneComes();
    const [first, ...others] = this.awake().length ? this.awake() : this.renders;
    if (!first) throw new Error("no process renders");
    return others.reduce((least, render) => (render.working < least.working ? render : least), first);
  }

  private awake = (): Render[] => this.renders.filter(({ restsUntil }) => restsUntil < performance.now());

  private oneComes(): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        this.waiting.delete(go);
        clearTimeout(timer);
        resolve();
      };
      const ends = this.renders.map(({ restsUntil }) => restsUntil - performance.now() + 1);
      const timer = setTimeout(go, Math.min(comesWithin, ...ends));
      this.waiting.add(go);
    });
  }
}

const brokenOff = new Set(["ECONNRESET", "ECONNREFUSED", "EPIPE"]);

/** True for what a request rejects with whose render was killed. */
export const isBrokenOff = (error: unknown): boolean =>
  error instanceof Error && "code" in error && brokenOff.has(String(error.code));

async function bytesOf(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part);
  return Buffer.concat(parts);
}
