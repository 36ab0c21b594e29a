import { settingsWords } from "@/lib/messages/desk/settings";
import { type SectionColour, sectionColours } from "@/lib/section-colours";

/** The palette's colours in the desk's own classes. */
export const swatches: Record<SectionColour, string> = {
  crimson: "bg-crimson",
  copper: "bg-copper",
  ochre: "bg-ochre",
  forest: "bg-forest",
  teal: "bg-teal",
  blue: "bg-blue",
  indigo: "bg-indigo",
  plum: "bg-plum",
  rose: "bg-rose",
  slate: "bg-slate",
};

/** One colour of the palette, each shown with its name. */
export function ColourChoice({ value }: { value: string }) {
  return (
    <fieldset className="w-full max-w-measure">
      <legend className="label mb-1">{settingsWords.colour}</legend>
      <div className="flex flex-wrap gap-2">
        {sectionColours.map((colour) => (
          <label
            key={colour}
            className="flex items-center gap-2 rounded-sm border border-rule px-2 py-1 has-checked:border-ink has-checked:bg-panel has-focus-visible:outline-2 has-focus-visible:outline-meridian"
          >
            <input type="radio" name="colour" value={colour} defaultChecked={colour === value} className="sr-only" />
            <span aria-hidden="true" className={`size-4 rounded-full ${swatches[colour]}`} />
            {colour}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
