import type { Finding } from "@/lib/copy-check/finding";
import { articleWords } from "@/lib/messages/desk/article";
import { deskPicturePath } from "@/lib/urls";

type FindingListProps = {
  findings: Finding[];
  onShow: (finding: Finding) => void;
  onMend: (finding: Finding) => void;
};

/** What the check found, each line one click from its mend: its place, the words that are right, or its picture. */
export function FindingList({ findings, onShow, onMend }: FindingListProps) {
  return (
    <ul className="grid gap-2">
      {findings.map((finding) => {
        const isError = finding.severity === "error";
        return (
          <li
            key={finding.id}
            className={`flex flex-wrap items-start gap-x-3 gap-y-1 border-s-2 ps-2 ${isError ? "border-bad" : "border-warning"}`}
          >
            <p className="min-w-48 flex-1">
              <strong className={isError ? "text-bad" : "text-warning"}>
                {isError ? articleWords.fixBeforePublishing : articleWords.worthChecking}
              </strong>{" "}
              {finding.message}
            </p>
            <div className="flex flex-wrap gap-2">
              <button type="button" className="button" onClick={() => onShow(finding)}>
                {articleWords.show}
              </button>
              {finding.fix && (
                <button type="button" className="button" onClick={() => onMend(finding)}>
                  {articleWords.changeTo(finding.fix.to)}
                </button>
              )}
              {finding.pictureId && (
                <a className="button" href={deskPicturePath(finding.pictureId)} target="_blank" rel="noopener">
                  {articleWords.openPicture}
                </a>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
