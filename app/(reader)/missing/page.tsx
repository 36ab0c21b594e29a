import type { Metadata } from "next";
import { words } from "@/lib/messages";
import { site } from "@/lib/paper/site";
import NotFound from "../not-found";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await site();
  return { title: words(language).missing.title, robots: { index: false } };
}

/** What readers see, with status 404, at an address that never was: see server/stand-ins.ts. */
export default NotFound;
