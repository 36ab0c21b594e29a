"use client";
import { useRouter } from "next/navigation";
import { type FormAction, OutcomeForm } from "@/components/desk/outcome-form";
import { Panel } from "@/components/desk/panel";
import { commonWords } from "@/lib/messages/desk/common";
import { settingsWords } from "@/lib/messages/desk/settings";
import type { Path } from "@/lib/urls";

type DeleteFormProps = {
  action: FormAction<null>;
  what: string;
  name: string;
  id: string;
  back: Path;
  note: string;
};

/** Deletes what the page is about, and goes back to its list. */
export function DeleteForm({ action, what, name, id, back, note }: DeleteFormProps) {
  const router = useRouter();
  return (
    <Panel title={settingsWords.deleteThis(what)} intro={note}>
      <OutcomeForm
        action={action}
        submit={commonWords.delete}
        look="button button-danger"
        about={{ id }}
        question={settingsWords.deleteQuestion(name)}
        onDone={() => router.push(back)}
      />
    </Panel>
  );
}
