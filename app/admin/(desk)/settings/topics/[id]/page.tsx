import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeleteForm } from "@/components/desk/settings/delete-form";
import { MergeProgress } from "@/components/desk/settings/merge-progress";
import { MergeTopic } from "@/components/desk/settings/merge-topic";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { deleteTopicAction } from "@/components/desk/settings/topic-actions";
import { TopicForm } from "@/components/desk/settings/topic-form";
import { settingsWords } from "@/lib/messages/desk/settings";
import { topicById } from "@/lib/newsroom/settings-lists";
import { mergesOf } from "@/lib/newsroom/topic-merges";
import { requireUserWho } from "@/lib/session";
import { deskTopicsPath } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: settingsWords.topic };

export default async function Topic({ params }: PageProps<"/admin/settings/topics/[id]">) {
  await requireUserWho("topics.manage");
  const topic = await topicById((await params).id);
  if (!topic) notFound();
  const merges = await mergesOf(topic.id);
  if (merges.length > 0) {
    return (
      <>
        <SettingsHeading title={topic.name} />
        <MergeProgress merges={merges} />
      </>
    );
  }
  return (
    <>
      <SettingsHeading title={topic.name} />
      <TopicForm topic={topic} />
      <MergeTopic topic={topic} />
      <DeleteForm
        action={deleteTopicAction}
        what="topic"
        name={topic.name}
        id={topic.id}
        back={deskTopicsPath}
        note={settingsWords.deleteTopicText}
      />
    </>
  );
}
