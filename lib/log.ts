import pino from "pino";

/** The process's log: JSON lines on standard output; LOG_LEVEL is pino's ("info" by default). */
export const log = pino({
  level: process.env["LOG_LEVEL"] || "info",
  base: null,
  serializers: { error: pino.stdSerializers.err },
});
