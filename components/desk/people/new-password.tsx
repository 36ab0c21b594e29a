/** A password that was made for somebody, this once. */
export function NewPassword({ password }: { password: string }) {
  return (
    <p role="status" className="max-w-measure rounded-sm border border-rule bg-panel p-3">
      Their password, shown this once: <code className="font-mono text-note select-all">{password}</code>. Give it to
      them yourself, and have them change it.
    </p>
  );
}
