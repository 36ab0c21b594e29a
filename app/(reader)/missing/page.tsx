import type { Metadata } from "next";
import { standInHead } from "@/lib/head/kept-out";
import { words } from "@/lib/messages";
import { site } from "@/lib/paper/site";
import NotFound from "../not-found";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await site();
  return standInHead(words(language).missing.title);
}

/** What readers see, with status 404, at an address that never was: see server/stand-ins.ts. */
export default NotFound;
