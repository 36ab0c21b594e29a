import { Guide } from "../guide";

/** How fronts work, in short. */
export function FrontGuide() {
  return (
    <Guide title="How fronts work">
      <li>
        Pin a story: find it and choose “Add”, or drag it into a slot. Pins move by drag, by ↑ and ↓, and by “Move” to
        another slot; Tab and Enter do all of it.
      </li>
      <li>
        “Edit” gives a pin a headline, a kicker and a picture for this place alone, and a start and an end. A pin that
        finds its slot full waits.
      </li>
      <li>
        What pins leave open fills by the slot’s rule: the newest, the most read, or a storyline. No story stands twice,
        and one that is taken down leaves its place to the next.
      </li>
      <li>A slot can flag stories that are older than so many hours.</li>
      <li>“Preview” shows the page as it will stand at any time, on any screen.</li>
      <li>
        Readers see nothing of your changes until you publish them, all at once. “History” says who changed what, and
        goes back in one step.
      </li>
    </Guide>
  );
}
