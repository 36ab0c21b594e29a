import { expect, test, vi } from "vitest";
import { actions } from "../permissions";
import { authorise } from "./authorise";

vi.mock("../session", () => ({ currentUser: async () => null }));

test("nobody may do anything: whoever isn't signed in is told to sign in", async () => {
  for (const action of actions) {
    expect(await authorise(action), action).toMatchObject({ ok: false, reason: "signed-out" });
    expect(await authorise(action, "an article"), action).toMatchObject({ ok: false, reason: "signed-out" });
  }
});
