"use client";
import { useState } from "react";
import { articleWords } from "@/lib/messages/desk/article";
import type { Path } from "@/lib/urls";
import { WhenHydrated } from "../when-hydrated";

const screens = [
  { name: articleWords.phone, width: 360 },
  { name: articleWords.tablet, width: 768 },
  { name: articleWords.desktop, width: 1440 },
] as const; // px

/** A page of the paper in a frame as wide as a screen. */
export function Screens({ path }: { path: Path }) {
  const [width, setWidth] = useState<number>(screens[0].width);
  return (
    <WhenHydrated>
      <fieldset className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <legend className="sr-only">{articleWords.screenWidth}</legend>
        {screens.map((screen) => (
          <label key={screen.width} className="flex items-center gap-2 py-1">
            <input
              type="radio"
              name="screen"
              value={screen.width}
              checked={screen.width === width}
              onChange={() => setWidth(screen.width)}
            />
            {screen.name}, {screen.width} px
          </label>
        ))}
        <label className="flex items-center gap-2 py-1">
          {articleWords.customWidth}
          <input
            type="number"
            className="field w-20"
            min={320}
            max={2560}
            value={width}
            onChange={({ target }) => target.validity.valid && target.value !== "" && setWidth(Number(target.value))}
          />
          px
        </label>
        <a href={path} target="_blank" rel="noreferrer" className="underline">
          {articleWords.openInNewTab}
        </a>
      </fieldset>
      {/* Focusable, so that a frame wider than the window scrolls by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region */}
      <section aria-label={articleWords.previewFrame} tabIndex={0} className="flex grow overflow-x-auto bg-well p-3">
        <iframe
          src={path}
          width={width}
          title={articleWords.previewTitle(width)}
          className="mx-auto min-h-[70dvh] shrink-0 border border-rule bg-paper"
        />
      </section>
    </WhenHydrated>
  );
}
