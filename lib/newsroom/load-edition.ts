/**
 * Loads a file in the interchange form: all of it in one transaction, or nothing.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { recordChange } from "../freshness";
import type { PrismaClient } from "../generated/prisma/client";
import { dateOf } from "../interchange/instant";
import { EditionError, type NumberedRecord, readEdition } from "../interchange/read-edition";
import type { RecordOf } from "../interchange/records";
import { inspect } from "../pictures/inspect";
import { hashOf } from "../pictures/receive";
import type { Effort } from "../pictures/render";
import { refreshSearchWords } from "../search-words";
import { frontTag, latestTag, mostReadTag, namesTag, settingsTag } from "../tags";
import { EditionWriter } from "./edition-writer";
import { type PutFile, storeFiles } from "./pictures/store-files";
import { drawAllSoon } from "./share-pictures";
import { type StoredPicture, storePicture } from "./store-picture";

type Progress = (done: number, of: number) => void;

type Options = {
  /** The folder that the records' `file` names start from. */
  pictures: string;
  /** What times before the load are counted from. */
  now?: Date;
  onPicture?: Progress;
  onRecord?: Progress;
  effort?: Effort;
};

const limits = { megabytes: 1000, megapixels: 268 }; // what sharp takes by itself: an edition is its owner’s own
const recordsPerReport = 1000;
const transactionTime = 60 * 60 * 1000; // ms: a large archive loads in one transaction

/** Loads the edition in `file`; gives the number of records. Throws an EditionError that names the lines. */
export async function loadEdition(db: PrismaClient, file: string, options: Options): Promise<number> {
  const { media, count } = await checkWholeFile(file);
  const stored = new Map<string, StoredPicture>();
  const loaded = await storeFiles(async (put) => {
    await storePictures(media, options, stored, put);
    const now = options.now ?? new Date();
    return await db.$transaction(
      async (transaction) => {
        const writer = new EditionWriter(transaction, stored, (moment) => dateOf(moment, now));
        let records = 0;
        for await (const { line, record } of readEdition(file)) {
          await writer.add(line, record);
          records++;
          if (records % recordsPerReport === 0 || records === count) options.onRecord?.(records, count);
        }
        await writer.finish();
        await drawAllSoon(transaction);
        await recordChange(transaction, [settingsTag, frontTag, latestTag, namesTag, mostReadTag]);
        return records;
      },
      { timeout: transactionTime, maxWait: 10_000 },
    );
  }, db);
  await refreshSearchWords(db);
  return loaded;
}

/** Reads every line before anything is written, so that one run reports all mistakes of form. */
async function checkWholeFile(file: string): Promise<{ media: NumberedMedia[]; count: number }> {
  const media: NumberedMedia[] = [];
  let count = 0;
  for await (const { line, record } of readEdition(file)) {
    count++;
    if (record.type === "media") media.push({ line, record });
  }
  return { media, count };
}

type NumberedMedia = NumberedRecord & { record: RecordOf<"media"> };

async function storePictures(
  media: NumberedMedia[],
  { pictures, onPicture, effort = "thorough" }: Options,
  stored: Map<string, StoredPicture>,
  put: PutFile,
): Promise<void> {
  const waiting = [...media];
  const storeNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      stored.set(next.record.id, await storeOne(next, pictures, effort, put));
      onPicture?.(stored.size, media.length);
    }
  };
  await Promise.all([storeNext(), storeNext()]); // sharp uses the cores; two keep them busy
}

async function storeOne(
  { line, record }: NumberedMedia,
  folder: string,
  effort: Effort,
  put: PutFile,
): Promise<StoredPicture> {
  const [x, y] = record.focal;
  try {
    const content = await readFile(join(folder, record.file));
    const inspected = await inspect(content, record.file, limits);
    if (!inspected.ok) throw new Error(inspected.why);
    const hash = hashOf(content);
    return await storePicture({ ...inspected, content, hash }, { focal: { x, y }, crops: {}, effort }, put);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EditionError([`line ${line}: the picture ${record.file} can't be read (${reason})`]);
  }
}
