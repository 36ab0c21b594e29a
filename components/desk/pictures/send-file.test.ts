// @vitest-environment jsdom
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, vi } from "vitest";
import { sendTo } from "./send-file";

test("an upload that the server never answers ends after two minutes, and may be sent again", async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const send = sendTo({ method: "POST", address });
    const { result } = send(new File(["bytes"], "pier.jpg"), { progress: () => {}, sent: () => {} });
    vi.advanceTimersByTime(120_000);
    expect(await result).toMatchObject({ answer: { ok: false }, mayRetry: true });
  } finally {
    vi.useRealTimers();
    server.closeAllConnections();
    server.close();
  }
});
