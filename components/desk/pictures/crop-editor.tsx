"use client";
import { useState } from "react";
import { pictureWords } from "@/lib/messages/desk/picture";
import type { Cut } from "@/lib/newsroom/store-picture";
import { centredAt, middleOf, moved, partOf, resized } from "@/lib/pictures/draw-crop";
import { type CropShape, cropShapes, type FocalPoint, type Part, type Size } from "@/lib/pictures/shapes";
import type { Path } from "@/lib/urls";
import { CropCanvas } from "./crop-canvas";
import { CropPreviews } from "./crop-previews";

type CropEditorProps = { src: Path; size: Size; cut: Cut; onChange: (cut: Cut) => void };

const shapeNames: Record<CropShape, string> = { "16x9": "16:9", "4x3": "4:3", "1x1": "1:1" };
const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** The focal point of a picture and the crops drawn in place of it, with every card as it would be. */
export function CropEditor({ src, size, cut: { focal, crops }, onChange }: CropEditorProps) {
  const [edited, setEdited] = useState<CropShape | null>(null); // null: the focal point
  const part = edited && partOf(size, edited, focal, crops[edited] ?? null);
  const draw = (shape: CropShape, part: Part) => onChange({ focal, crops: { ...crops, [shape]: part } });
  const place = (point: FocalPoint) => {
    if (edited && part) draw(edited, centredAt(part, point));
    else onChange({ focal: point, crops });
  };
  const resize = (times: number) => {
    if (edited && part) draw(edited, resized(part, times));
  };
  const reset = () =>
    onChange({ focal, crops: Object.fromEntries(Object.entries(crops).filter(([shape]) => shape !== edited)) });

  const at = part ? middleOf(part) : focal;
  const where = pictureWords.position(percent(at.x), percent(at.y));
  const label = edited ? pictureWords.crop(shapeNames[edited]) : pictureWords.focalPoint;
  return (
    <section aria-label={pictureWords.crops} className="grid content-start gap-3">
      <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <legend className="sr-only">{pictureWords.cropOrFocalPoint}</legend>
        {[null, ...cropShapes].map((shape) => (
          <label key={shape ?? "focal"} className="flex items-center gap-1.5">
            <input type="radio" name="edited" checked={edited === shape} onChange={() => setEdited(shape)} />
            {shape ? shapeNames[shape] : pictureWords.focalPoint}
            {shape && crops[shape] && <span className="text-meta text-warning">{pictureWords.customCrop}</span>}
          </label>
        ))}
      </fieldset>
      <CropCanvas
        {...{ src, size, focal, part }}
        label={`${label}: ${where}`}
        onPlace={place}
        onMove={(by) => place(moved(at, by))}
        onResize={resize}
      />
      <p className="text-meta text-ink-faint">
        {edited ? pictureWords.cropHelp : pictureWords.focalPointHelp} <output aria-live="polite">{where}.</output>
      </p>
      {edited && (
        <div className="flex flex-wrap items-center gap-2">
          <button type="button" className="button" onClick={() => resize(1 / 1.1)}>
            {pictureWords.smaller}
          </button>
          <button type="button" className="button" onClick={() => resize(1.1)}>
            {pictureWords.larger}
          </button>
          <button type="button" className="button" onClick={reset} disabled={!crops[edited]}>
            {pictureWords.resetCrop}
          </button>
        </div>
      )}
      <CropPreviews {...{ src, size, focal, crops }} />
    </section>
  );
}
