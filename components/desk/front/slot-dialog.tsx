import type { SlotLayout } from "@/lib/front/layout";
import { frontWords } from "@/lib/messages/desk/front";
import { Dialog } from "../article/dialog";

type SlotDialogProps = {
  title: string;
  layout: readonly SlotLayout[];
  current?: string | undefined; // where it stands now
  onChoose: (slot: string) => void;
  onClose: () => void;
};

/** Where a story should stand: one of the front's slots. */
export function SlotDialog({ title, layout, current, onChoose, onClose }: SlotDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="mb-3 text-ink-soft">{frontWords.becomesFirst}</p>
      <ul className="grid gap-2 sm:grid-cols-2">
        {layout.map(({ key, name }) => (
          <li key={key}>
            <button
              type="button"
              className="button w-full"
              aria-current={key === current ? "true" : undefined}
              onClick={() => onChoose(key)}
            >
              {name}
              {key === current && frontWords.currentSlot}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
