import sharp from "sharp";
import { expect, test } from "vitest";
import { badPictures, pngChunk } from "../testing/bad-pictures";
import { fileNameFrom, inspect, tooLarge } from "./inspect";
import { render, UnreadablePicture } from "./render";

const limits = { megabytes: 30, megapixels: 100 };
const small = sharp({ create: { width: 60, height: 40, channels: 4, background: "#3366997f" } });

/** What is said of a file that goes the whole way. */
async function refusalOf(content: Buffer, name: string): Promise<string | null> {
  const inspected = await inspect(content, name, limits);
  if (!inspected.ok) return inspected.why;
  const cut = { name: "full", rectangle: { left: 0, top: 0, ...inspected.size } } as const;
  return render(content, inspected.size, [cut], { effort: "quick", keep: async () => undefined }).then(
    () => null,
    (error) => (error instanceof UnreadablePicture ? "damaged or incomplete" : String(error)),
  );
}

test("a file's name from a Mac is composed, so that a search that is typed finds it", () => {
  expect(fileNameFrom(encodeURIComponent("Żółć – Müller.jpg".normalize("NFD")))).toBe(
    "Żółć – Müller.jpg".normalize("NFC"),
  );
});

test.each(["gif", "webp"] as const)("an animated %s is taken with the number of its frames", async (format) => {
  const frame = (background: string) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = [await frame("#ff0000"), await frame("#0000ff"), await frame("#00ff00")];
  const moving = await sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
  expect(await inspect(moving, `a.${format}`, limits)).toMatchObject({ ok: true, frames: 3 });
  const still = await sharp(frames[0]).toFormat(format).toBuffer();
  expect(await inspect(still, `a.${format}`, limits)).toMatchObject({ ok: true, frames: 1 });
});

test("an animated PNG is taken with the number of its frames, and one that counts none is a still", async () => {
  const still = await small.clone().png().toBuffer();
  const headEnd = 8 + 25; // the signature and IHDR
  const moving = (frames: number) =>
    Buffer.concat([
      still.subarray(0, headEnd),
      pngChunk("acTL", Buffer.alloc(8)),
      ...Array.from({ length: frames }, () => pngChunk("fcTL", Buffer.alloc(26))),
      still.subarray(headEnd),
    ]);
  expect(await inspect(moving(5), "a.png", limits)).toMatchObject({ ok: true, frames: 5, mimeType: "image/png" });
  expect(await inspect(moving(0), "a.png", limits)).toMatchObject({ ok: true, frames: 1 });
  expect(await inspect(still, "a.png", limits)).toMatchObject({ ok: true, frames: 1 });
});

test.each(await badPictures())("$what is refused in words", async ({ name, content, why }) => {
  expect(await refusalOf(content, name)).toMatch(new RegExp(why.replaceAll(/[()]/g, "\\$&")));
});

test.each([
  ["JPEG", "a.JPG", () => small.clone().jpeg().toBuffer()],
  ["PNG", "a.png", () => small.clone().png().toBuffer()],
  ["WebP", "a.webp", () => small.clone().webp().toBuffer()],
  ["AVIF", "a.avif", () => small.clone().avif().toBuffer()],
  ["GIF", "a.gif", () => small.clone().gif().toBuffer()],
  ["JPEG without an extension", "pasted", () => small.clone().jpeg().toBuffer()],
  ["JPEG in CMYK", "a.jpeg", () => small.clone().removeAlpha().toColourspace("cmyk").jpeg().toBuffer()],
  ["PNG of 16 bits", "a.png", () => small.clone().toColourspace("rgb16").png().toBuffer()],
  ["JPEG with a telephone's depth map behind it", "a.jpg", withTrailer],
])("a %s is taken", async (_, name, make) => {
  expect(await refusalOf(await make(), name)).toBeNull();
});

async function withTrailer(): Promise<Buffer> {
  const jpeg = await small.clone().jpeg().toBuffer();
  return Buffer.concat([jpeg, Buffer.from("MotionPhoto_Data"), jpeg]);
}

test("a file over the limit is refused by its size alone", () => {
  expect(tooLarge(30_000_000, limits)).toBeNull();
  expect(tooLarge(30_000_001, limits)).toContain("larger than 30 MB");
});

test("a file's name comes percent-encoded, and holds no path", () => {
  expect(fileNameFrom(encodeURIComponent("Café 1.jpg"))).toBe("Café 1.jpg");
  expect(fileNameFrom(encodeURIComponent("../../etc/passwd"))).toBe(".. .. etc passwd");
  expect(fileNameFrom("%E0%A4%A")).toBeNull();
  expect(fileNameFrom(null)).toBeNull();
});

test("a file's name has no character that turns other text around or can't be seen", () => {
  for (const [sent, name] of [
    ["gpj.\u202eana", "gpj.ana"],
    ["\u2066ana.jpg", "ana.jpg"],
    ["It\u0092s.jpg", "It’s.jpg"],
    ["a\ufffcb.jpg", "ab.jpg"],
  ] as const)
    expect(fileNameFrom(encodeURIComponent(sent))).toBe(name);
  expect(fileNameFrom("%E2%80%8B")).toBeNull();
});
