/**
 * The straight way for most of what readers ask: a plain GET for a document in the store is read from its
 * connection and answered on it, without Node's HTTP in between, which takes three times as long. All
 * else, and whatever comes in parts, goes to Node's HTTP with its connection, for good.
 */
import type { Server } from "node:http";
import type { Socket } from "node:net";
import { LRUCache } from "lru-cache";
import { type Encoding, encodingFor } from "./documents/document";
import type { Documents } from "./documents/documents";
import { rawHead, type Source, sourceOf } from "./documents/send";
import type { Kept } from "./documents/store";

// One request and nothing behind it (RFC 9112, 3 and 5); what is less regular is for a real parser.
const requestLine = /^GET (\/[!-~]*) HTTP\/1\.1$/;
const plainFields = /^(?:[\w!#$%&'*+.^`|~-]+:[^\r\n\0]*\r\n)+\r\n$/;
const mostAnswersBytes = 4 * 1024 * 1024;
const longest = 4096; // bytes: a browser's is a quarter
// Fields that ask for another answer, or speak of a body or the connection.
const askMore =
  /^(?:(?:cookie|if-[\w-]+|range|authorization|expect|upgrade|te|trailer|transfer-encoding|content-length):|connection:(?![ \t]*keep-alive[ \t]*$)|accept:.*text\/markdown)/im;
const hosts = /^host:/gim;
const plainHost = /^host:[ \t]*[\w.-]+(?::\d+)?[ \t]*$/im; // others are looked at by server/refusals.ts
const acceptEncoding = /^accept-encoding:(.*)/gim;

// A client says the same fields each time: what they come to is kept for a few hundred of them.
const known = new LRUCache<string, { encoding: Encoding | null }>({ max: 300 });

type Asked = { address: string; encoding: Encoding };

/** What a plain GET asks for; null where it takes more to read it. */
export function plainlyAsked(chunk: Buffer): Asked | null {
  if (chunk.byteLength > longest) return null;
  const request = chunk.toString("latin1");
  const lineEnd = request.indexOf("\r\n");
  const address = requestLine.exec(request.slice(0, lineEnd))?.[1];
  if (address === undefined) return null;
  const fields = request.slice(lineEnd + 2);
  const said = known.get(fields) ?? { encoding: plainEncoding(fields) };
  known.set(fields, said);
  return said.encoding && { address, encoding: said.encoding };
}

/** The encoding that the fields ask for; null where they ask for more, or are not plain. */
function plainEncoding(fields: string): Encoding | null {
  if (!plainFields.test(fields) || askMore.test(fields)) return null;
  if (fields.match(hosts)?.length !== 1 || !plainHost.test(fields)) return null;
  const [accepts, second] = [...fields.matchAll(acceptEncoding)];
  return second ? null : encodingFor(accepts?.[1]?.trim());
}

/** Whole answers: what is asked for again and again within a second is one write of the same bytes. */
class Answers {
  private readonly made = new LRUCache<Buffer, { second: number; source: Source; whole: Buffer }>({
    ...{ max: 64, maxSize: mostAnswersBytes },
    sizeCalculation: ({ whole }, bytes) => whole.byteLength + bytes.byteLength,
  });

  constructor(private readonly ofConnection: string) {}

  of(kept: Kept, encoding: Encoding): Buffer {
    const { bytes } = kept.document.representations[encoding];
    const [second, source] = [Math.floor(Date.now() / 1000), sourceOf(kept)];
    const made = this.made.get(bytes);
    if (made?.second === second && made.source === source) return made.whole;
    const head = Buffer.from(rawHead(kept.document, encoding, source) + this.ofConnection, "latin1");
    const whole = Buffer.concat([head, bytes]);
    this.made.set(bytes, { second, source, whole });
    return whole;
  }
}

type Options = {
  firstTime: number; // ms within which a connection asks for something
  idleTime: number; // ms until it asks again
  sent: (kept: Kept) => void;
};

/** Of the connections that are on the straight way. */
export type Straight = {
  closeEach: () => void; // from now on, each answer ends its connection
  endIdle: () => void; // what is sent still arrives
  endAll: () => void;
};

/** Puts the straight way before a server that doesn't listen yet. */
export function answerStraight(server: Server, documents: Documents, { firstTime, idleTime, sent }: Options): Straight {
  const [toHttp] = server.listeners("connection");
  if (!toHttp) throw new Error("this Node takes its connections otherwise");
  server.removeAllListeners("connection");
  const here = new Set<Socket>();
  let answers = new Answers(`Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(idleTime / 1000)}\r\n\r\n`); // Node's own words
  let isClosing = false;

  server.on("connection", (socket: Socket) => {
    const answer = (chunk: Buffer): void => {
      const asked = plainlyAsked(chunk);
      const kept = asked && documents.atHand(asked.address);
      if (!asked || !kept) {
        leave(chunk);
        return;
      }
      const { encoding } = asked;
      const isTaken = socket.write(answers.of(kept, encoding));
      sent(kept);
      if (isClosing) socket.destroySoon();
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

  return {
    closeEach: () => {
      isClosing = true;
      answers = new Answers("Connection: close\r\n\r\n");
    },
    endIdle: () => {
      for (const socket of here) socket.destroySoon();
    },
    endAll: () => {
      for (const socket of here) socket.destroy();
    },
  };
}
