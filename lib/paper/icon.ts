import { drawIcon, type IconOf, initialOf, isIconShaped } from "../pictures/icon";
import { renditionKey } from "../pictures/renditions";
import { storage } from "../storage";
import { contentOf } from "../storage/store";
import { settingsTag } from "../tags";
import { cachedPaper } from "./cached";
import type { Site } from "./shapes";
import { site } from "./site";

/** The paper's icon as a PNG, `side` px wide and high: in base64, as what is cached is text. */
export async function paperIcon(side: number): Promise<string> {
  "use cache";
  cachedPaper(settingsTag);
  return (await drawIcon(await iconOf(await site()), side)).toString("base64");
}

async function iconOf({ logo, name, language }: Site): Promise<IconOf> {
  const initial = { initial: initialOf(name, language), language };
  if (!logo || !isIconShaped(logo.renditions.full)) return initial;
  const { key, jpeg } = logo.renditions.full;
  const file = await storage().get(renditionKey(logo.hash, key, jpeg, "jpg"));
  return file ? { logo: await contentOf(file) } : initial;
}
