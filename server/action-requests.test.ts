import { once } from "node:events";
import { createServer, request as send } from "node:http";
import { expect, test } from "vitest";
import { isActionCall, readBody } from "./action-requests";

const id = "40aa00bb11cc22dd33ee44ff55aa66bb77cc88dd99";
const actions = new Set([id]);

const isCall = (json: string) =>
  isActionCall({ "next-action": id, "content-type": "text/plain" }, Buffer.from(json), actions);

async function isForm(fields: Record<string, string>, asCall = false): Promise<boolean> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const { headers, body } = await bytesOf(form);
  return isActionCall({ ...headers, ...(asCall ? { "next-action": id } : {}) }, body, actions);
}

async function bytesOf(form: FormData) {
  const response = new Response(form);
  const type = response.headers.get("content-type") ?? "";
  return { headers: { "content-type": type }, body: Buffer.from(await response.arrayBuffer()) };
}

test.each([
  ["no arguments", "[]", true],
  ["a text, a number and a date", '["a",1,"$D2026-11-30T00:00:00.000Z","$undefined","$$1","$n-12"]', true],
  ["one thing twice", '[{"a":{"b":1}},"$0:0:a"]', true],
  ["nothing", "", false],
  ["no JSON", '["a"', false],
  ["no list", '{"a":1}', false],
  ["JSON that nests without end", "[".repeat(100_000), false],
  ["a reference to what was not sent", '["$Q1"]', false],
  ["a number that is none", '["$nx"]', false],
  ["another action as a function", '["$h1"]', false],
  ["more arguments than Next hands over", JSON.stringify(Array.from({ length: 1001 }, () => 1)), false],
])("a call with %s is decoded or refused", async (_, json, expected) => {
  expect(await isCall(json)).toBe(expected);
});

test("a call in a form is one if its parts are all there", async () => {
  expect(await isForm({ _1_name: "Ana", "0": '["$K1"]' }, true)).toBe(true);
  expect(await isForm({ "1": '[["a",1]]', "0": '["$Q1"]' }, true)).toBe(true);
  expect(await isForm({ _1_name: "Ana", "0": '["$Q1"]' }, true)).toBe(false);
  expect(await isForm({ "1": "[", "0": '["$Q1"]' }, true)).toBe(false);
  expect(await isForm({ name: "Ana" }, true)).toBe(false);
});

test("a form that a page sends before its scripts run names an action that was built", async () => {
  expect(await isForm({ [`$ACTION_ID_${id}`]: "", name: "Ana" })).toBe(true);
  expect(
    await isForm({ $ACTION_REF_1: "", "$ACTION_1:0": `{"id":"${id}","bound":"$@1"}`, "$ACTION_1:1": "[{}]" }),
  ).toBe(true);
  expect(await isForm({ $ACTION_REF_1: "", "$ACTION_1:0": `{"id":"${id}","bound":"$@1"}` })).toBe(false);
  expect(await isForm({ $ACTION_REF_1: "", "$ACTION_1:0": `{"id":"40${"0".repeat(40)}","bound":null}` })).toBe(false);
  expect(await isForm({ $ACTION_REF_1: "" })).toBe(false);
  expect(await isForm({ $ACTION_ID_x: "" })).toBe(false);
  expect(await isForm({ name: "Ana" })).toBe(false);
});

test("what only says that it is a form is no call", async () => {
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  for (const body of ["", "garbage", "--x\r\n", "--x\r\nContent-Disposition: form-data\r\n\r\na"]) {
    expect(await isActionCall(headers, Buffer.from(body), actions)).toBe(false);
    expect(await isActionCall({ ...headers, "next-action": id }, Buffer.from(body), actions)).toBe(false);
  }
});

test("a body that is too long is not read to its end", async () => {
  const server = createServer(async (asked, response) => {
    const body = await readBody(asked, 10);
    if (body === null) return void response.writeHead(413, { connection: "close" }).end();
    response.end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const answerTo = (body: string) =>
    new Promise<string>((resolve, reject) => {
      send(
        { port, host: "127.0.0.1", method: "POST", path: "/admin?x=1", headers: { "x-name": "a" } },
        async (answer) => {
          resolve(`${answer.statusCode} ${await answer.toArray().then((chunks) => chunks.join(""))}`);
        },
      )
        .once("error", reject)
        .end(body);
    });
  expect(await answerTo("hello")).toBe("200 hello");
  expect(await answerTo("hello, everybody")).toBe("413 ");
  server.close();
});
