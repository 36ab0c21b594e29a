import { expect, test } from "vitest";
import { db } from "../db";
import { aUser } from "../testing/builders";
import { withTestDatabase } from "../testing/database";
import { audit } from "./audit";
import { auditCsv } from "./audit-csv";

withTestDatabase();

const everything = { person: "", action: "", article: "" };

async function recordsOf(filters: typeof everything): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of auditCsv(filters)) pieces.push(piece);
  return pieces.join("").split("\r\n").slice(0, -1);
}

test("the export holds every event under its filters once, newest first, below the names of its columns", async () => {
  for (let n = 0; n < 52; n++) await audit({ by: null, action: `export.${n}` });
  const [header, ...records] = await recordsOf({ ...everything, action: "export." });
  expect(header).toContain('"Time (UTC)","Person","Event","Action"');
  expect(records).toHaveLength(52);
  expect(records[0]).toContain('"export.51"');
});

test("an event is a sentence with its values beside it, and a person's name is no formula", async () => {
  const by = await aUser("editor");
  await db().user.update({ where: { id: by.id }, data: { name: "=HYPERLINK(1)" } });
  const banner = { type: "banner", id: "none" } as const;
  await audit({
    by: { id: by.id, address: "192.0.2.1" },
    action: "banner.end",
    subject: banner,
    before: { text: "a, b" },
  });
  const [, record] = await recordsOf({ ...everything, person: by.id });
  expect(record).toContain(`"'=HYPERLINK(1)","'=HYPERLINK(1) ended the banner none","banner.end","banner","none"`);
  expect(record).toContain('"{""text"":""a, b""}"');
  expect(record).toContain('"192.0.2.1"');
});
