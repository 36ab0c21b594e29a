import type { Metadata } from "next";
import { Link } from "@/components/desk/link";
import { Moment } from "@/components/desk/moment";
import { NewPage } from "@/components/desk/settings/new-page";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { settingsWords } from "@/lib/messages/desk/settings";
import { listPages } from "@/lib/newsroom/pages";
import { site } from "@/lib/paper/site";
import { requireUserWho } from "@/lib/session";
import { deskPagePath } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: settingsWords.pages };

export default async function Pages() {
  await requireUserWho("settings.edit");
  const [pages, { timeZone }] = await Promise.all([listPages(), site()]);
  return (
    <>
      <SettingsHeading title={settingsWords.pages}>{settingsWords.pagesText}</SettingsHeading>
      <NewPage />
      <ul className="border-t border-rule empty:hidden">
        {pages.map(({ slug, title, updatedAt }) => (
          <li key={slug} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-1.5">
            <Link href={deskPagePath(slug)} className="font-semibold underline-offset-2 hover:underline">
              {title}
            </Link>
            <span className="grow break-all text-ink-faint">/{slug}</span>
            <span className="text-meta text-ink-soft">
              {settingsWords.updated} <Moment at={updatedAt} timeZone={timeZone} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
