import { peopleWords } from "@/lib/messages/desk/people";

/** The recovery codes, this once. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <div role="status" className="grid max-w-measure gap-2 rounded-sm border border-rule bg-panel p-3">
      <p className="font-semibold">{peopleWords.recoveryCodes}</p>
      <p>{peopleWords.recoveryCodesText}</p>
      <ul aria-label={peopleWords.recoveryCodes} className="columns-2 font-mono text-note">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  );
}
