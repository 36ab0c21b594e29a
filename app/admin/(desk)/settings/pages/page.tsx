import type { Metadata } from "next";
import { Link } from "@/components/desk/link";
import { Moment } from "@/components/desk/moment";
import { NewPage } from "@/components/desk/settings/new-page";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { listPages } from "@/lib/newsroom/pages";
import { site } from "@/lib/paper/site";
import { requireUserWho } from "@/lib/session";
import { deskPagePath } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: "Pages" };

export default async function Pages() {
  await requireUserWho("settings.edit");
  const [pages, { timeZone }] = await Promise.all([listPages(), site()]);
  return (
    <>
      <SettingsHeading title="Pages">
        What the paper says of itself: who it is, how to reach it, and its policies.
      </SettingsHeading>
      <NewPage />
      <ul className="border-t border-rule empty:hidden">
        {pages.map(({ slug, title, updatedAt }) => (
          <li key={slug} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-1.5">
            <Link href={deskPagePath(slug)} className="font-semibold underline-offset-2 hover:underline">
              {title}
            </Link>
            <span className="grow break-all text-ink-faint">/{slug}</span>
            <span className="text-meta text-ink-soft">
              changed <Moment at={updatedAt} timeZone={timeZone} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
