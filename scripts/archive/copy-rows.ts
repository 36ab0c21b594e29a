import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";

type Field = string | number | boolean | Date | null;
export type Row = Record<string, Field>;

const rowsPerWrite = 50;

/**
 * Adds rows, which all have the columns of the first, to a table. It takes each row just before it sends it, so that
 * PostgreSQL writes some while the next are made.
 */
export async function copyRows(client: pg.Client, table: string, rows: Iterable<Row>): Promise<void> {
  const iterator = rows[Symbol.iterator]();
  const first = iterator.next();
  if (first.done) return;
  const columns = Object.keys(first.value);
  const lineOf = (row: Row) => `${columns.map((column) => copyText(row[column] ?? null)).join("\t")}\n`;
  function* lines(): Generator<string> {
    let waiting = [lineOf(first.value)];
    for (let next = iterator.next(); !next.done; next = iterator.next()) {
      waiting.push(lineOf(next.value));
      if (waiting.length < rowsPerWrite) continue;
      yield waiting.join("");
      waiting = [];
    }
    yield waiting.join("");
  }
  const names = columns.map((column) => `"${column}"`).join(", ");
  const target = client.query(copyFrom(`COPY "${table}" (${names}) FROM STDIN`));
  await pipeline(Readable.from(lines(), { highWaterMark: 1 }), target);
}

const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A field in COPY's text format: https://www.postgresql.org/docs/current/sql-copy.html */
function copyText(field: Field): string {
  if (field === null) return "\\N";
  if (field instanceof Date) return field.toISOString();
  return String(field).replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? "");
}
