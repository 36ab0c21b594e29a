import type { Finding } from "@/lib/copy-check/finding";

type CheckPanelProps = {
  findings: Finding[] | null;
  onCheck: () => void;
  onShow: (finding: Finding) => void;
  onMend: (finding: Finding) => void;
};

/** What the pre-publish check found; each line leads to its place, or mends it. */
export function CheckPanel({ findings, onCheck, onShow, onMend }: CheckPanelProps) {
  return (
    <section aria-label="Check" className="grid gap-2">
      <div className="flex items-center justify-between">
        <h2 className="text-label font-semibold">Check</h2>
        <button type="button" className="button" onClick={onCheck}>
          Check now
        </button>
      </div>
      {findings?.length === 0 && <p className="text-good">Nothing to mend.</p>}
      <ul className="grid gap-2">
        {findings?.map((finding) => (
          <li
            key={finding.id}
            className={`border-s-2 ps-2 ${finding.severity === "error" ? "border-bad" : "border-warning"}`}
          >
            <p>
              <strong className={finding.severity === "error" ? "text-bad" : "text-warning"}>
                {finding.severity === "error" ? "Must be mended. " : "Look again. "}
              </strong>
              {finding.message}
            </p>
            <div className="mt-1 flex gap-2">
              <button type="button" className="button" onClick={() => onShow(finding)}>
                Show
              </button>
              {finding.fix && (
                <button type="button" className="button" onClick={() => onMend(finding)}>
                  Make it “{finding.fix.to}”
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
