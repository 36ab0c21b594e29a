/** `npm run build`: builds ahead of the first start, for an image; needs no database. */
import { build } from "./build";
import { command, step } from "./steps";
import { translatedServe } from "./translated.mjs";

await command(async () => {
  await step("Build", build);
  translatedServe();
});
