import { TextSelection } from "@tiptap/pm/state";
import type { EditorProps } from "@tiptap/pm/view";
import { isOnlyPicture } from "./clean-paste";

/** Takes pictures that are dropped or pasted into the text, with the cursor where they belong. */
export const givenPictures = (
  onGiven: (files: File[]) => void,
): Required<Pick<EditorProps, "handleDrop" | "handlePaste">> => ({
  handleDrop(view, event) {
    const files = filesOf(event.dataTransfer);
    if (files.length === 0) return false;
    const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (place) view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))));
    event.preventDefault();
    onGiven(files);
    return true;
  },
  handlePaste(_view, event) {
    const files = filesOf(event.clipboardData);
    const html = event.clipboardData?.getData("text/html") ?? "";
    // Programs that copy text lay a picture of it beside it.
    if (files.length === 0 || (html !== "" && !isOnlyPicture(html))) return false;
    onGiven(files);
    return true;
  },
});

const filesOf = (data: DataTransfer | null): File[] => [...(data?.files ?? [])];
