import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { paperHead, paperViewport } from "@/lib/head/paper";
import { site } from "@/lib/paper/site";
import { ReaderDocument } from "../reader-document";
import "../globals.css";

// Every page is whole before its first byte: only so is its status right from the first request.
export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  return paperHead(await site());
}

export const viewport: Viewport = paperViewport;

export default function ReaderLayout({ children }: { children: ReactNode }) {
  return <ReaderDocument>{children}</ReaderDocument>;
}
