import type { Metadata } from "next";
import { NamedList } from "@/components/desk/settings/named-list";
import { NewTopic } from "@/components/desk/settings/new-topic";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { settingsWords } from "@/lib/messages/desk/settings";
import { listTopics } from "@/lib/newsroom/settings-lists";
import { lookedFor } from "@/lib/safe-text";
import { requireUserWho } from "@/lib/session";
import { deskTopicPath, deskTopicsPath } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: settingsWords.topics };

export default async function Topics({ searchParams }: PageProps<"/admin/settings/topics">) {
  await requireUserWho("topics.manage");
  const asked = await searchParams;
  const one = (name: string) => lookedFor.parse([asked[name]].flat()[0]);
  const list = await listTopics({ q: one("q"), after: one("after") });
  return (
    <>
      <SettingsHeading title={settingsWords.topics}>{settingsWords.topicsText}</SettingsHeading>
      <NewTopic />
      <NamedList list={list} q={one("q")} here={deskTopicsPath} pathOf={deskTopicPath} what="topic" />
    </>
  );
}
