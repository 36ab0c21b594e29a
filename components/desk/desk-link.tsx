"use client";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "@/components/desk/link";

/** A place in the desk's bar; the one that is open is marked. */
export function DeskLink({ href, children }: { href: string; children: ReactNode }) {
  const isOpen = usePathname().startsWith(href);
  return (
    <Link
      href={href}
      aria-current={isOpen ? "page" : undefined}
      className="inline-flex items-center whitespace-nowrap rounded-sm px-2 py-1 font-medium text-ink-soft hover:bg-well hover:text-ink aria-[current]:bg-well aria-[current]:text-ink"
    >
      {children}
    </Link>
  );
}
