import pino from "pino";

const name = process.env["DATELINE_PROCESS"]; // server/parent names its children

/** The process's log: JSON lines on standard output; LOG_LEVEL is pino's ("info" by default). */
export const log = pino({
  level: process.env["LOG_LEVEL"] || "info",
  base: name ? { process: name } : null,
  serializers: { error: pino.stdSerializers.err },
});
