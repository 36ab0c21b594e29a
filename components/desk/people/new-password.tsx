import { peopleWords } from "@/lib/messages/desk/people";

/** A password that was made for somebody, this once. */
export function NewPassword({ password }: { password: string }) {
  return (
    <p role="status" className="max-w-measure rounded-sm border border-rule bg-panel p-3">
      {peopleWords.newPassword} <code className="font-mono text-note select-all">{password}</code>{" "}
      {peopleWords.newPasswordText}
    </p>
  );
}
