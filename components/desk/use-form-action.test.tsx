// @vitest-environment jsdom
import { getRedirectError } from "next/dist/client/components/redirect";
import { act, Component, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { diskFull, done, type Outcome, refused } from "@/lib/newsroom/outcome";
import { useFormAction } from "./use-form-action";

let root: Root;
const action = vi.fn<(previous: Outcome<string> | null, data: FormData) => Promise<Outcome<string>>>();

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  root = createRoot(document.body.appendChild(document.createElement("div")), { onCaughtError: () => {} });
  await act(() =>
    root.render(
      <Caught>
        <Form />
      </Caught>,
    ),
  );
});
afterEach(async () => {
  await act(() => root.unmount());
  document.body.replaceChildren();
  action.mockReset();
  vi.unstubAllGlobals();
});

function Form() {
  const { outcome, isBusy, form } = useFormAction(action, refused("The desk can’t be reached."));
  return (
    <form {...form}>
      <input name="name" />
      <button type="submit" name="verb" value="save" disabled={isBusy}>
        Save
      </button>
      <output>{outcome?.ok === false ? outcome.message : outcome?.value}</output>
    </form>
  );
}

/** Shows the digest of an error, as Next's own boundary reads it to follow a redirect. */
class Caught extends Component<{ children: ReactNode }, { digest: string | null }> {
  override state = { digest: null };
  static getDerivedStateFromError = (error: { digest?: string }) => ({ digest: error.digest ?? "none" });
  override render = () => this.state.digest ?? this.props.children;
}

async function save(name: string): Promise<void> {
  const input = document.querySelector("input");
  if (input) input.value = name;
  await act(async () => document.querySelector("button")?.click());
}
const shown = () => [document.querySelector("input")?.value, document.querySelector("output")?.textContent];

test("a form that is done is emptied, and its action gets the fields and the button that was pressed", async () => {
  action.mockResolvedValueOnce(done("Saved."));
  await save("My drafts");
  expect(Object.fromEntries(action.mock.lastCall?.[1] ?? [])).toEqual({ name: "My drafts", verb: "save" });
  expect(shown()).toEqual(["", "Saved."]);
});

test("a form that is refused keeps what was typed", async () => {
  action.mockResolvedValueOnce(refused("You have a view of this name."));
  await save("My drafts");
  expect(shown()).toEqual(["My drafts", "You have a view of this name."]);
});

test("a form whose action fails keeps what was typed and says why, and can be sent again", async () => {
  action.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  await save("My drafts");
  expect(shown()).toEqual(["My drafts", "The desk can’t be reached."]);
  action.mockRejectedValueOnce(new Error(diskFull.message));
  await save("My drafts");
  expect(shown()).toEqual(["My drafts", diskFull.message]);
  action.mockResolvedValueOnce(done("Saved."));
  await save("My drafts");
  expect(shown()).toEqual(["", "Saved."]);
});

test("an action that redirects is followed, not taken for a failure", async () => {
  action.mockRejectedValueOnce(getRedirectError("/admin/articles/a", "push"));
  await save("My drafts");
  expect(document.body.textContent).toContain("/admin/articles/a");
});
