/**
 * Pages from memory beside nginx sending the same bytes as a file: both on one core, the load from
 * another. Needs wrk, nginx and taskset (Debian: apt-get install wrk nginx-light util-linux).
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { pageTypes } from "../../e2e/edition";
import { freePort } from "../postgres/embedded";
import { type Instance, processesOf } from "./instance";
import type { Row } from "./row";

const run = promisify(execFile);
const seconds = 5;
const warming = 2; // seconds until V8 has compiled what it takes; nginx has them too
const connections = 64;
const pages = ["article", "home", "section"];
const encodings = ["br", "identity"];
const leastRate = 0.8; // of nginx's requests a second
const mostTail = 1.5; // times nginx's 99th percentile

const programs = ["wrk", "nginx", "taskset"];
const isInstalled = (program: string) =>
  ["/usr/bin", "/usr/sbin", "/usr/local/bin"].some((folder) => existsSync(join(folder, program)));

/** `folder` is for what nginx serves. */
export async function servingRows(instance: Instance, folder: string): Promise<Row[]> {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length > 0) {
    return [
      {
        what: "pages from memory beside nginx",
        is: `not measured: no ${missing.join(", ")}`,
        budget: "–",
        isMet: true,
      },
    ];
  }
  const { siteUrl } = instance;
  const files = join(folder, "files");
  await mkdir(files, { recursive: true });
  for (const page of pages) {
    for (const encoding of encodings)
      await writeFile(join(files, `${page}.${encoding}`), await bytesOf(siteUrl, page, encoding));
  }
  const port = await freePort();
  const nginx = await startNginx(folder, files, port);
  try {
    await pin(instance, "0");
    const rows: Row[] = [];
    for (const page of pages) {
      for (const encoding of encodings) {
        const beside = await load(`http://127.0.0.1:${port}/${page}.${encoding}`, encoding);
        const ours = await load(`${siteUrl.replace("localhost", "127.0.0.1")}${pageTypes[page]}`, encoding);
        rows.push(...compare(`${page}, ${encoding === "br" ? "brotli" : "as it is"}`, ours, beside));
      }
    }
    return rows;
  } finally {
    nginx.kill("SIGQUIT");
    await pin(instance, "0-127").catch(() => {}); // as many as there are
  }
}

/** Has all processes of an instance run on these cores. */
async function pin(instance: Instance, cores: string): Promise<void> {
  for (const pid of await processesOf(instance)) await run("taskset", ["-acp", cores, String(pid)]);
}

async function bytesOf(siteUrl: string, page: string, encoding: string): Promise<Buffer> {
  const { stdout } = await run("curl", ["-s", "-H", `Accept-Encoding: ${encoding}`, `${siteUrl}${pageTypes[page]}`], {
    encoding: "buffer",
  });
  return stdout;
}

async function startNginx(folder: string, files: string, port: number): Promise<ChildProcess> {
  const config = join(folder, "nginx.conf");
  await writeFile(
    config,
    `${process.getuid?.() === 0 ? "user root; " : ""}daemon off; worker_processes 1; pid "${join(folder, "nginx.pid")}"; error_log "${join(folder, "nginx.log")}";
    events { worker_connections 1024; }
    http {
      access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=100;
      default_type "text/html; charset=utf-8";
      server { listen 127.0.0.1:${port}; root "${files}"; }
    }`,
  );
  const nginx = spawn("taskset", ["-c", "0", "nginx", "-c", config], { stdio: "ignore" });
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return nginx;
}

type Load = { rate: number; tail: number }; // requests a second; ms

async function load(address: string, encoding: string): Promise<Load> {
  await loadFor(warming, address, encoding);
  return loadFor(seconds, address, encoding);
}

async function loadFor(duration: number, address: string, encoding: string): Promise<Load> {
  const options = [
    "-t1",
    `-c${connections}`,
    `-d${duration}s`,
    "--latency",
    "-H",
    `Accept-Encoding: ${encoding}`,
    address,
  ];
  const { stdout } = await run("taskset", ["-c", "1", "wrk", ...options]);
  const [, value = "", unit = ""] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  if (/Non-2xx/.test(stdout)) throw new Error(`${address} failed under load`);
  const units: Record<string, number> = { us: 0.001, ms: 1, s: 1000 };
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]), tail: Number(value) * (units[unit] ?? 1) };
}

function compare(what: string, ours: Load, nginx: Load): Row[] {
  const [rate, tail] = [ours.rate / nginx.rate, ours.tail / nginx.tail];
  const count = (value: number) => Math.round(value).toLocaleString("en");
  return [
    {
      what: `${what}: requests a second`,
      is: `${count(ours.rate)} of nginx’s ${count(nginx.rate)}, ×${rate.toFixed(2)}`,
      budget: `≥ ×${leastRate}`,
      isMet: rate >= leastRate,
    },
    {
      what: `${what}: 99 of 100 within`,
      is: `${ours.tail.toFixed(2)} ms, nginx ${nginx.tail.toFixed(2)} ms, ×${tail.toFixed(2)}`,
      budget: `≤ ×${mostTail}`,
      isMet: tail <= mostTail,
    },
  ];
}
