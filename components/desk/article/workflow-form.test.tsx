// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Standing } from "@/lib/newsroom/desk-article";
import { WorkflowForm } from "./workflow-form";

const standing: Standing = {
  ...{ status: "published", version: 1, hasChanges: false, isTrashed: false, path: "/world/a" },
  ...{ createdById: null, sectionSlug: "world", publishedAt: null, scheduledAt: null, embargoedUntil: null },
  ...{ reviewNote: null, lastError: null },
};

let root: Root;
let isOpen: boolean;
const confirm = vi.fn<() => boolean>();

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal("confirm", confirm);
  // jsdom opens and closes no dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
  const page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
  isOpen = true;
  await act(() =>
    root.render(
      <WorkflowForm
        step="correct"
        standing={standing}
        timeZone="UTC"
        onSend={async () => null}
        onClose={() => {
          isOpen = false;
        }}
      >
        {(close) => (
          <button type="button" id="finding" onClick={close}>
            Show
          </button>
        )}
      </WorkflowForm>,
    ),
  );
});

afterEach(async () => {
  await act(() => root.unmount());
  document.body.replaceChildren();
  confirm.mockReset();
  vi.unstubAllGlobals();
});

const correction = () => document.querySelector("textarea");
const leaves: Record<string, () => void> = {
  Escape: () =>
    void correction()?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true })),
  "the button that closes it": () => document.querySelector<HTMLElement>("[aria-label=Close]")?.click(),
  "a finding of the check": () => document.querySelector<HTMLElement>("#finding")?.click(),
};

async function type(text: string) {
  await act(() => {
    const field = correction();
    if (field) field.value = text;
    field?.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

test.each(
  Object.entries(leaves),
)("a correction that was typed is not lost by %s before its writer says so", async (_, leave) => {
  await type("It was six.");
  confirm.mockReturnValueOnce(false);
  await act(leave);
  expect([isOpen, correction()?.value]).toEqual([true, "It was six."]);
  confirm.mockReturnValueOnce(true);
  await act(leave);
  expect([isOpen, confirm.mock.calls.length]).toEqual([false, 2]);
});

test.each(Object.entries(leaves))("a form in which nothing was typed is closed by %s at once", async (_, leave) => {
  await act(leave);
  expect([isOpen, confirm.mock.calls.length]).toEqual([false, 0]);
});
