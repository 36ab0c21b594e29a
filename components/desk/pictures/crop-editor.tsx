"use client";
import { useState, useTransition } from "react";
import { cropPicture } from "@/app/admin/(desk)/pictures/[id]/actions";
import type { Outcome } from "@/lib/newsroom/outcome";
import { centredAt, middleOf, moved, partOf, resized } from "@/lib/pictures/draw-crop";
import { type CropOverrides, type CropShape, cropShapes, type FocalPoint, type Size } from "@/lib/pictures/shapes";
import type { Path } from "@/lib/urls";
import { CropCanvas } from "./crop-canvas";
import { CropPreviews } from "./crop-previews";

type CropEditorProps = { id: string; src: Path; size: Size; focal: FocalPoint; crops: CropOverrides };

const shapeNames: Record<CropShape, string> = { "16x9": "16:9", "4x3": "4:3", "1x1": "1:1" };
const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** The focal point of a picture and the crops drawn in place of it, with every card as it would be. */
export function CropEditor({ id, src, size, ...saved }: CropEditorProps) {
  const [focal, setFocal] = useState(saved.focal);
  const [crops, setCrops] = useState(saved.crops);
  const [edited, setEdited] = useState<CropShape | null>(null); // null: the focal point
  const [outcome, setOutcome] = useState<Outcome<null> | null>(null);
  const [isBusy, startSaving] = useTransition();

  const part = edited && partOf(size, edited, focal, crops[edited] ?? null);
  const place = (point: FocalPoint) => {
    setOutcome(null);
    if (edited && part) setCrops({ ...crops, [edited]: centredAt(part, point) });
    else setFocal(point);
  };
  const resize = (times: number) => {
    setOutcome(null);
    if (edited && part) setCrops({ ...crops, [edited]: resized(part, times) });
  };
  const reset = () => {
    setOutcome(null);
    setCrops(Object.fromEntries(Object.entries(crops).filter(([shape]) => shape !== edited)));
  };
  const save = () => startSaving(async () => setOutcome(await cropPicture(id, { focal, crops })));

  const at = part ? middleOf(part) : focal;
  const where = `${percent(at.x)} from the left, ${percent(at.y)} from the top`;
  const label = edited ? `Crop ${shapeNames[edited]}` : "Focal point";
  return (
    <section aria-label="Crops" className="grid content-start gap-3">
      <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <legend className="sr-only">What to place</legend>
        {[null, ...cropShapes].map((shape) => (
          <label key={shape ?? "focal"} className="flex items-center gap-1.5">
            <input type="radio" name="edited" checked={edited === shape} onChange={() => setEdited(shape)} />
            {shape ? shapeNames[shape] : "Focal point"}
            {shape && crops[shape] && <span className="text-meta text-warning">drawn</span>}
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
        {edited
          ? "Click or drag to move the crop, or use the arrow keys (with Shift, in large steps) and + and −."
          : "Click or drag to what every crop must keep, or use the arrow keys (with Shift, in large steps)."}{" "}
        <output aria-live="polite">{where}.</output>
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {edited && (
          <>
            <button type="button" className="button" onClick={() => resize(1 / 1.1)}>
              Smaller
            </button>
            <button type="button" className="button" onClick={() => resize(1.1)}>
              Larger
            </button>
            <button type="button" className="button" onClick={reset} disabled={!crops[edited]}>
              Back to the focal point
            </button>
          </>
        )}
        <button type="button" className="button button-main" onClick={save} disabled={isBusy}>
          {isBusy ? "Cutting…" : "Save crops"}
        </button>
        {outcome?.ok && (
          <p role="status" className="text-good">
            Saved. Readers get these crops from now on.
          </p>
        )}
        {outcome && !outcome.ok && (
          <p role="alert" className="text-bad">
            {outcome.message}
          </p>
        )}
      </div>
      <CropPreviews {...{ src, size, focal, crops }} />
    </section>
  );
}
