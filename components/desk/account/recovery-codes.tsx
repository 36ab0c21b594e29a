/** The recovery codes, this once. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <div role="status" className="grid max-w-measure gap-2 rounded-sm border border-rule bg-panel p-3">
      <p className="font-semibold">Recovery codes</p>
      <p>
        Each signs you in once without the app. Print them or keep them in a password manager now: they are not shown
        again, and those before them no longer work.
      </p>
      <ul aria-label="Recovery codes" className="columns-2 font-mono text-note">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  );
}
