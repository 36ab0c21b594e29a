"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Panel } from "@/components/desk/panel";
import { settingsWords } from "@/lib/messages/desk/settings";
import { deskTopicPath } from "@/lib/urls";
import { Fault, OutcomeForm, useFault } from "../outcome-form";
import { mergeTopicAction } from "./topic-actions";
import { type ChosenTopic, TopicChoice } from "./topic-choice";

/** Begins to merge a topic into another, and goes on to that one, which shows the progress. */
export function MergeTopic({ topic }: { topic: { id: string; name: string } }) {
  const router = useRouter();
  const [into, setInto] = useState<ChosenTopic | null>(null);
  return (
    <Panel title={settingsWords.mergeTopic} intro={settingsWords.mergeText}>
      <OutcomeForm
        action={mergeTopicAction}
        submit={into ? settingsWords.mergeInto(into.name) : settingsWords.merge}
        about={{ id: topic.id }}
        question={settingsWords.mergeQuestion(topic.name, into?.name ?? "…")}
        onDone={() => into && router.push(deskTopicPath(into.id))}
      >
        <Into into={into} onChange={setInto} />
      </OutcomeForm>
    </Panel>
  );
}

function Into({ into, onChange }: { into: ChosenTopic | null; onChange: (topic: ChosenTopic | null) => void }) {
  const fault = useFault("into");
  return (
    <div className="w-full">
      <input type="hidden" name="into" value={into?.id ?? ""} />
      <TopicChoice label={settingsWords.topicToKeep} onChange={onChange} isWrong={fault !== null} />
      <Fault id="into-fault" text={fault} />
    </div>
  );
}
