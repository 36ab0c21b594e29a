"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Panel } from "@/components/desk/panel";
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
    <Panel
      title="Being merged"
      intro="Stories move in the background: you can leave this page. Both topics can be changed again when the merge has finished."
    >
      {merges.map(({ fromId, from, into, moved, left }) => (
        <label key={fromId} className="label max-w-field">
          “{from}” into “{into}”: {moved.toLocaleString("en")} of {(moved + left).toLocaleString("en")} stories moved
          <progress className="w-full" value={moved} max={Math.max(moved + left, 1)} />
        </label>
      ))}
    </Panel>
  );
}
