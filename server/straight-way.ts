/**
 * The straight way for most of what readers ask: a plain GET for a document in the store is read from its
 * connection and answered on it, without Node's HTTP in between, which takes three times as long. All
 * else, and whatever comes in parts, goes to Node's HTTP with its connection, for good.
 */
import type { Server } from "node:http";
import type { Socket } from "node:net";
import { encodingFor } from "./documents/document";
import type { Documents } from "./documents/documents";
import { rawHead, sourceOf } from "./documents/send";
import type { Kept } from "./documents/store";

// One request and nothing behind it (RFC 9112, 3 and 5); what is less regular is for a real parser.
const plainGet = /^GET (\/[!-~]*) HTTP\/1\.1\r\n((?:[\w!#$%&'*+.^`|~-]+:[^\r\n\0]*\r\n)+)\r\n$/;
const longest = 4096; // bytes: a browser's is a quarter
// Fields that ask for another answer, or speak of a body or the connection.
const askMore =
  /^(?:(?:cookie|if-[\w-]+|range|authorization|expect|upgrade|te|trailer|transfer-encoding|content-length):|connection:(?![ \t]*keep-alive[ \t]*$)|accept:.*text\/markdown)/im;
const hosts = /^host:/gim;
const acceptEncoding = /^accept-encoding:(.*)/gim;

type Asked = { address: string; accepts: string | undefined };

/** What a plain GET asks for; null where it takes more to read it. */
export function plainlyAsked(chunk: Buffer): Asked | null {
  if (chunk.byteLength > longest) return null;
  const [, address = "", fields = ""] = plainGet.exec(chunk.toString("latin1")) ?? [];
  if (address === "" || askMore.test(fields) || fields.match(hosts)?.length !== 1) return null;
  const [accepts, second] = [...fields.matchAll(acceptEncoding)];
  return second ? null : { address, accepts: accepts?.[1]?.trim() };
}

type Options = {
  firstTime: number; // ms within which a connection asks for something
  idleTime: number; // ms until it asks again
  sent: (kept: Kept) => void;
};

/** Puts the straight way before a server that doesn't listen yet. Call the answer when it stops: it ends what is idle. */
export function answerStraight(
  server: Server,
  documents: Documents,
  { firstTime, idleTime, sent }: Options,
): () => void {
  const [toHttp] = server.listeners("connection");
  if (!toHttp) throw new Error("this Node takes its connections otherwise");
  server.removeAllListeners("connection");
  const ofConnection = `Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(idleTime / 1000)}\r\n\r\n`; // Node's own words
  const here = new Set<Socket>();

  server.on("connection", (socket: Socket) => {
    const answer = (chunk: Buffer): void => {
      const asked = plainlyAsked(chunk);
      const kept = asked && documents.atHand(asked.address);
      if (!asked || !kept) {
        leave(chunk);
        return;
      }
      const encoding = encodingFor(asked.accepts);
      socket.cork();
      socket.write(rawHead(kept.document, encoding, sourceOf(kept)) + ofConnection, "latin1");
      const isTaken = socket.write(kept.document.representations[encoding].bytes);
      socket.uncork();
      sent(kept);
      if (socket.timeout !== idleTime) socket.setTimeout(idleTime);
      if (!isTaken) socket.pause().once("drain", () => socket.resume()); // who asks and does not read waits
    };
    const end = () => socket.end();
    const destroy = () => socket.destroy();
    const leave = (chunk: Buffer): void => {
      here.delete(socket);
      socket.off("data", answer).off("end", end).off("error", destroy).off("timeout", destroy).setTimeout(0);
      socket.unshift(chunk);
      toHttp.call(server, socket);
    };
    here.add(socket);
    socket.on("data", answer).on("end", end).on("error", destroy).on("timeout", destroy).setTimeout(firstTime);
    socket.once("close", () => here.delete(socket));
  });

  return () => {
    for (const socket of here) socket.destroySoon();
  };
}
