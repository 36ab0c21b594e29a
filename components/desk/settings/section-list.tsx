"use client";
import { useEffect, useRef, useState, useTransition } from "react";
import { Link } from "@/components/desk/link";
import { settingsWords } from "@/lib/messages/desk/settings";
import { refused } from "@/lib/newsroom/outcome";
import type { DeskSection } from "@/lib/newsroom/settings-lists";
import { isSectionColour } from "@/lib/section-colours";
import { deskSectionPath } from "@/lib/urls";
import { orFull } from "../lost-answer";
import { swatches } from "./colour-choice";
import { moveSectionAction } from "./section-actions";

const unreached = refused(settingsWords.moveUnreachable);

/** The sections in their order, moved a place at a time. */
export function SectionList({ sections }: { sections: DeskSection[] }) {
  const [said, setSaid] = useState("");
  const [isBusy, startMoving] = useTransition();
  const held = useRef<string>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that was drawn elsewhere has lost the focus
  useEffect(() => {
    if (held.current) document.getElementById(held.current)?.focus();
    held.current = null;
  }, [sections]);

  const move = (section: DeskSection, direction: "up" | "down") => {
    if (isBusy) return;
    held.current = `${section.id}-${direction}`;
    startMoving(async () => {
      const form = new FormData();
      form.set("id", section.id);
      form.set("direction", direction);
      const outcome = await moveSectionAction(form).catch(orFull(unreached));
      const count = sections.filter(({ parentId }) => parentId === section.parentId).length;
      setSaid(outcome.ok ? settingsWords.sectionMoved(section.name, outcome.value.place, count) : outcome.message);
    });
  };
  return (
    <>
      <p role="status" className="min-h-5 text-meta text-ink-soft">
        {said}
      </p>
      <ol className="border-t border-rule">
        {sections.map((section) => (
          <li
            key={section.id}
            className={`flex items-center gap-3 border-b border-rule py-1.5 ${section.parentId ? "ps-7" : ""}`}
          >
            <span
              aria-hidden="true"
              className={`size-3 shrink-0 rounded-full ${isSectionColour(section.colour) ? swatches[section.colour] : "bg-slate"}`}
            />
            <span className="min-w-0 grow">
              <Link href={deskSectionPath(section.id)} className="font-semibold underline-offset-2 hover:underline">
                {section.name}
              </Link>
              <span className="ms-2 break-all text-ink-faint">/{section.slug}</span>
            </span>
            {(["up", "down"] as const).map((direction) => (
              <button
                key={direction}
                id={`${section.id}-${direction}`}
                type="button"
                className="button min-w-8 px-1"
                aria-label={settingsWords.moveSection(section.name, direction)}
                aria-disabled={isBusy}
                onClick={() => move(section, direction)}
              >
                {direction === "up" ? "↑" : "↓"}
              </button>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
