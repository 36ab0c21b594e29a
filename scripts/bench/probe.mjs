/**
 * Asks for a page a hundred times a second, in a process of its own, and prints how long each answer took as JSON
 * (ms, from when it was due to be asked for: what waits behind a slow answer counts as well).
 * Usage: node probe.mjs ADDRESS SECONDS
 */
import { Agent, get } from "node:http";
import { setTimeout } from "node:timers/promises";

const everyMs = 10;
const [address = "", seconds = ""] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });

/** @param {number} due */
const ask = (due) =>
  new Promise((resolve, reject) => {
    get(address, { agent, headers: { "accept-encoding": "br" } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address} was answered ${answer.statusCode}`));
      answer.resume().once("end", () => resolve(performance.now() - due));
    }).once("error", reject);
  });

await ask(performance.now());
const began = performance.now();
const asked = [];
for (let due = began; due < began + Number(seconds) * 1000; due += everyMs) {
  await setTimeout(Math.max(0, due - performance.now()));
  asked.push(ask(due));
}
const times = await Promise.all(asked);
agent.destroy();
console.log(JSON.stringify(times));
