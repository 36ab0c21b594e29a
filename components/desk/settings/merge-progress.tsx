"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Panel } from "@/components/desk/panel";
import { settingsWords } from "@/lib/messages/desk/settings";
import type { TopicMergeProgress } from "@/lib/newsroom/topic-merges";

const refreshEvery = 2000; // ms

/** How far the merges of a topic are; the page looks again until they have finished. */
export function MergeProgress({ merges }: { merges: TopicMergeProgress[] }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), refreshEvery);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <Panel title={settingsWords.merging} intro={settingsWords.mergingText}>
      {merges.map(({ fromId, from, into, moved, left }) => (
        <label key={fromId} className="label max-w-field">
          {settingsWords.mergeProgress(from, into, moved, moved + left)}
          <progress className="w-full" value={moved} max={Math.max(moved + left, 1)} />
        </label>
      ))}
    </Panel>
  );
}
