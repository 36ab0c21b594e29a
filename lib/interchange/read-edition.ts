import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { type EditionRecord, editionRecord } from "./records";

const mostErrors = 20;

/** What is wrong with an edition file, a line each: "line 12: headline: …". */
export class EditionError extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join("\n"));
  }
}

export type NumberedRecord = { line: number; record: EditionRecord };

/**
 * The records of a file, one by one, each checked. Throws an EditionError that names the
 * lines: all of them (up to twenty), since a file is mended in one go.
 */
export async function* readEdition(file: string): AsyncGenerator<NumberedRecord> {
  const problems: string[] = [];
  let line = 0;
  for await (const text of createInterface({
    input: createReadStream(file, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line++;
    const result = readLine(text, line);
    if ("problem" in result) problems.push(`line ${line}: ${result.problem}`);
    else if (problems.length === 0) yield { line, record: result.record };
    if (problems.length === mostErrors) break;
  }
  if (line === 0) problems.push("line 1: the file is empty");
  if (problems.length > 0) throw new EditionError(problems);
}

function readLine(text: string, line: number): { record: EditionRecord } | { problem: string } {
  const json = parseJson(text);
  if (json === undefined) return { problem: "is not JSON" };
  const parsed = editionRecord.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { problem: issue ? `${issue.path.join(".") || "record"}: ${issue.message}` : "is not a record" };
  }
  if ((parsed.data.type === "dateline") !== (line === 1)) {
    return { problem: 'the first line, and no other, must be {"type":"dateline","version":1}' };
  }
  return { record: parsed.data };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
