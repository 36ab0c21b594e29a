import type { Metadata } from "next";
import type { ReactNode } from "react";
import { frameWords } from "@/lib/messages/desk/frame";
import { fontVariables } from "../fonts";
import "./desk.css";

// The desk is made for its user, at each request.
export const instant = false;

export const metadata: Metadata = {
  title: { default: frameWords.desk, template: "%s · Desk" },
  robots: { index: false, follow: false },
};

/** The document around every page of the desk. */
export default function DeskDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>{children}</body>
    </html>
  );
}
