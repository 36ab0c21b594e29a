"use client";
import type { KeyboardEvent, PointerEvent } from "react";
import type { FocalPoint, Part, Size } from "@/lib/pictures/shapes";
import type { Path } from "@/lib/urls";

type CropCanvasProps = {
  src: Path;
  size: Size;
  /** What is drawn: the focal point, or the rectangle of a crop. */
  focal: FocalPoint;
  part: Part | null;
  /** What it is and where it stands, in words. */
  label: string;
  onPlace: (point: FocalPoint) => void;
  onMove: (by: FocalPoint) => void;
  onResize: (times: number) => void;
};

const steps: Record<string, FocalPoint> = {
  ArrowLeft: { x: -0.01, y: 0 },
  ArrowRight: { x: 0.01, y: 0 },
  ArrowUp: { x: 0, y: -0.01 },
  ArrowDown: { x: 0, y: 0.01 },
};
const times: Record<string, number> = { "+": 1.05, "=": 1.05, "-": 1 / 1.05 };

/** The whole picture, on which a point or a rectangle is placed by pointer and by keys. */
export function CropCanvas({ src, size, focal, part, label, onPlace, onMove, onResize }: CropCanvasProps) {
  const { width, height } = size;
  const unit = Math.max(width, height) / 100;

  const follow = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    const within = (share: number) => Math.max(0, Math.min(1, share));
    onPlace({
      x: within((event.clientX - box.left) / box.width),
      y: within((event.clientY - box.top) / box.height),
    });
  };
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const factor = part ? times[event.key] : undefined;
    if (!step && factor === undefined) return;
    event.preventDefault();
    const far = event.shiftKey ? 10 : 1;
    if (step) onMove({ x: step.x * far, y: step.y * far });
    else if (factor !== undefined) onResize(factor);
  };

  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="application"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is worked by keys
      tabIndex={0}
      onPointerDown={follow}
      onPointerMove={follow}
      onKeyDown={press}
      className="block max-h-[70svh] w-full cursor-crosshair touch-none select-none rounded-sm bg-well"
    >
      <image href={src} width={width} height={height} preserveAspectRatio="none" />
      {part ? (
        <>
          <path
            d={`M0 0H${width}V${height}H0Z M${part.x * width} ${part.y * height}v${part.height * height}h${part.width * width}v${-part.height * height}Z`}
            className="fill-[#000]/55"
          />
          <rect
            x={part.x * width}
            y={part.y * height}
            width={part.width * width}
            height={part.height * height}
            strokeWidth={unit / 2.5}
            className="fill-none stroke-[#fff]"
          />
        </>
      ) : (
        <g className="pointer-events-none">
          <circle
            cx={focal.x * width}
            cy={focal.y * height}
            r={unit * 2.2}
            strokeWidth={unit}
            className="fill-none stroke-[#000]/70"
          />
          <circle
            cx={focal.x * width}
            cy={focal.y * height}
            r={unit * 2.2}
            strokeWidth={unit / 2}
            className="fill-[#fff]/30 stroke-[#fff]"
          />
        </g>
      )}
    </svg>
  );
}
