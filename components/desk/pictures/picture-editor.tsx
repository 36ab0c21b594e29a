"use client";
import { type ReactNode, useState } from "react";
import type { Cut } from "@/lib/newsroom/store-picture";
import type { Size } from "@/lib/pictures/shapes";
import type { Path } from "@/lib/urls";
import { useUnsaved } from "../unsaved";
import { WhenHydrated } from "../when-hydrated";
import { CropEditor } from "./crop-editor";
import { PictureForm, type PictureFormProps } from "./picture-form";

type PictureEditorProps = Omit<PictureFormProps, "cut" | "onSaved"> & { src: Path; size: Size };

/** The crops of a picture and its texts, with one button that saves both. */
export function PictureEditor({ src, size, ...form }: PictureEditorProps) {
  const opened = form.opened.cut;
  const [drawn, setDrawn] = useState({ src, cut: opened, saved: opened });
  // Of a file that was replaced meanwhile nothing is drawn yet; what is typed of the picture stays.
  const currentOf = (state: typeof drawn) => (state.src === src ? state : { src, cut: opened, saved: opened });
  const { cut, saved } = currentOf(drawn);
  const isRecut = JSON.stringify(cut) !== JSON.stringify(saved);
  useUnsaved(() => isRecut);
  const draw = (cut: Cut) => setDrawn((now) => ({ ...currentOf(now), cut }));
  return (
    <WhenHydrated>
      <PictureColumns picture={<CropEditor {...{ src, size, cut }} onChange={draw} />}>
        <PictureForm
          {...form}
          cut={isRecut ? JSON.stringify(cut) : null}
          onSaved={() => setDrawn((now) => (now.src === src ? { ...now, saved: cut } : now))}
        />
      </PictureColumns>
    </WhenHydrated>
  );
}

/** The picture beside what is said of it. */
export function PictureColumns({ picture, children }: { picture: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      {picture}
      <div>{children}</div>
    </div>
  );
}
