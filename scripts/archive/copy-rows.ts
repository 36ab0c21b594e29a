import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";

export type Field = string | number | boolean | Date | null;
export type Row = Record<string, Field>;

/** Adds rows, which all have the columns of the first, to a table. */
export async function copyRows(client: pg.Client, table: string, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const names = columns.map((column) => `"${column}"`).join(", ");
  const target = client.query(copyFrom(`COPY "${table}" (${names}) FROM STDIN`));
  const lineOf = (row: Row) => `${columns.map((column) => copyText(row[column] ?? null)).join("\t")}\n`;
  await pipeline(Readable.from(linesOf(rows, lineOf)), target);
}

const rowsPerWrite = 100;

function* linesOf(rows: Row[], lineOf: (row: Row) => string): Generator<string> {
  for (let start = 0; start < rows.length; start += rowsPerWrite) {
    yield rows
      .slice(start, start + rowsPerWrite)
      .map(lineOf)
      .join("");
  }
}

const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A field in COPY's text format: https://www.postgresql.org/docs/current/sql-copy.html */
function copyText(field: Field): string {
  if (field === null) return "\\N";
  if (field instanceof Date) return field.toISOString();
  return String(field).replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? "");
}
