import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { expireTags } from "../lib/freshness";
import { purgeOnChange } from "./purge-hook";

test("what changed together is told together, with the operator's key, and again where it was not taken", async () => {
  const told: { headers: IncomingHttpHeaders; body: string }[] = [];
  const cdn = createServer(async (request, response) => {
    told.push({ headers: request.headers, body: await text(request) });
    response.writeHead(told.length === 1 ? 429 : 200).end("{}");
  });
  await once(cdn.listen(0, "127.0.0.1"), "listening");
  const address = cdn.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/purge`;
  const stop = purgeOnChange({ url, header: { name: "authorization", value: "Bearer key" } });
  onTestFinished(() => {
    stop();
    cdn.close();
  });

  expireTags(["article:a", "latest"]);
  expireTags(["latest", "section:s"]);
  await expect.poll(() => told).toHaveLength(1);
  expireTags(["article:b"]);
  await expect.poll(() => told).toHaveLength(2);

  expect(told[0]?.headers).toMatchObject({
    authorization: "Bearer key",
    "surrogate-key": "article:a latest section:s",
  });
  expect(JSON.parse(told[0]?.body ?? "")).toEqual({ tags: ["article:a", "latest", "section:s"] });
  expect(JSON.parse(told[1]?.body ?? "").tags.sort()).toEqual(["article:a", "article:b", "latest", "section:s"]);
});
