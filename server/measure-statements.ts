import { Histogram, type Registry } from "prom-client";
import { onStatement } from "../lib/statements";

/** Has the registry measure each statement that this process sends to the database, by its name. */
export function measureStatements(registry: Registry): void {
  const times = new Histogram({
    name: "dateline_statement_seconds",
    help: "From a statement's way to the database until its answer, by the statement's name.",
    labelNames: ["statement"],
    buckets: [0.005, 0.025, 0.1, 0.5, 2.5],
    registers: [registry],
  });
  onStatement(({ name, milliseconds }) => times.observe({ statement: name }, milliseconds / 1000));
}
