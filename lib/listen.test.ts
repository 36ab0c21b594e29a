import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { db } from "./db";
import { listen } from "./listen";
import { withTestDatabase } from "./testing/database";
import { eventually } from "./testing/eventually";

withTestDatabase();

/** A network between us and the database, which may forget its connections without telling anyone. */
class Network {
  private hasForgotten = false;
  private readonly server: Server;
  private readonly sockets: Socket[] = [];

  constructor(private readonly database: URL) {
    this.server = createServer((near) => {
      const far = connect(Number(database.port), database.hostname);
      this.sockets.push(near, far);
      const isLater = this.hasForgotten;
      const carry = (to: Socket) => (part: Buffer) => void (isLater || !this.hasForgotten ? to.write(part) : null);
      near.on("data", carry(far));
      far.on("data", carry(near));
      for (const socket of [near, far]) socket.on("error", () => {});
      near.on("close", () => far.destroy());
    });
  }

  /** The database's address by this network. */
  async address(): Promise<string> {
    await once(this.server.listen(0, "127.0.0.1"), "listening");
    const there = this.server.address();
    const url = new URL(this.database);
    url.host = `127.0.0.1:${typeof there === "object" ? there?.port : ""}`;
    return url.href;
  }

  /** What is open now carries nothing any more; what is opened later does. */
  forget(): void {
    this.hasForgotten = true;
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }
}

let stop = async () => {};
let network: Network;
afterEach(async () => {
  await stop();
  network.close();
});

const notify = () => db().$executeRaw`NOTIFY listen_test`;

test("a connection that a network forgot without a word is noticed, and what was missed is read", async () => {
  network = new Network(new URL(process.env["DATABASE_URL"] ?? ""));
  const read = vi.fn(async () => {});
  const connectionString = await network.address();
  stop = listen({ connectionString, name: "listen test", channel: "listen_test", read });
  await eventually(() => expect(read).toHaveBeenCalledTimes(1));
  await notify();
  await eventually(() => expect(read).toHaveBeenCalledTimes(2));
  network.forget();
  await notify();
  await eventually(() => expect(read).toHaveBeenCalledTimes(3)); // on the next connection
  await notify();
  await eventually(() => expect(read).toHaveBeenCalledTimes(4));
});

test("what can't be read is read again", async () => {
  network = new Network(new URL(process.env["DATABASE_URL"] ?? ""));
  const read = vi.fn(async () => {}).mockRejectedValueOnce(new Error("not now"));
  const connectionString = await network.address();
  stop = listen({ connectionString, name: "listen test", channel: "listen_test", read });
  await eventually(() => expect(read).toHaveBeenCalledTimes(2));
});
