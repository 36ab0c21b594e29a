import { Prisma } from "../generated/prisma/client";
import type { RecordOf } from "../interchange/records";
import type { Menu, MenuTarget } from "../settings/menu";

type EditionMenu = NonNullable<RecordOf<"settings">["navigation"]>;
type EditionTarget = EditionMenu[number]["to"];

/** Ids by slug; they throw where there is none. */
type Ids = { section: (slug: string) => string; topic: (slug: string) => string };

/** A menu of an edition as the database keeps it. */
export function menuFrom(menu: EditionMenu | null, ids: Ids): Menu | typeof Prisma.DbNull {
  const linkOf = ({ label, to }: { label: string; to: EditionTarget }) => ({ label, target: targetOf(to, ids) });
  return menu?.map((item) => ({ ...linkOf(item), items: item.items.map(linkOf) })) ?? Prisma.DbNull;
}

function targetOf(to: EditionTarget, ids: Ids): MenuTarget {
  if ("section" in to) return { kind: "section", id: ids.section(to.section) };
  if ("topic" in to) return { kind: "topic", id: ids.topic(to.topic) };
  if ("page" in to) return { kind: "page", slug: to.page };
  return { kind: "address", address: to.address };
}
