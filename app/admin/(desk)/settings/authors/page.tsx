import type { Metadata } from "next";
import { Link } from "@/components/desk/link";
import { NamedList } from "@/components/desk/settings/named-list";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { settingsWords } from "@/lib/messages/desk/settings";
import { listAuthors } from "@/lib/newsroom/settings-lists";
import { lookedFor } from "@/lib/safe-text";
import { requireUserWho } from "@/lib/session";
import { deskAuthorPath, deskAuthorsPath } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: settingsWords.authors };

export default async function Authors({ searchParams }: PageProps<"/admin/settings/authors">) {
  await requireUserWho("authors.manage");
  const asked = await searchParams;
  const one = (name: string) => lookedFor.parse([asked[name]].flat()[0]);
  const list = await listAuthors({ q: one("q"), after: one("after") });
  return (
    <>
      <SettingsHeading title={settingsWords.authors}>{settingsWords.authorsText}</SettingsHeading>
      <Link className="button button-main justify-self-start" href={`${deskAuthorsPath}/new`}>
        {settingsWords.newAuthor}
      </Link>
      <NamedList list={list} q={one("q")} here={deskAuthorsPath} pathOf={deskAuthorPath} what="author" />
    </>
  );
}
