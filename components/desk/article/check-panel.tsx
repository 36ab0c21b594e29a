import { flushSync } from "react-dom";
import { articleWords } from "@/lib/messages/desk/article";
import { FindingList } from "./finding-list";
import type { Checking } from "./use-checks";

/** The pre-publish check, for whoever asks: what it found stays beside the text while it is mended. */
export function CheckPanel({ checking }: { checking: Checking }) {
  return (
    <section aria-label={articleWords.check} className="grid gap-2">
      <div className="flex items-center justify-between">
        <h2 className="text-label font-semibold">{articleWords.check}</h2>
        <button type="button" className="button" onClick={checking.check}>
          {articleWords.checkNow}
        </button>
      </div>
      <CheckResult checking={checking} />
    </section>
  );
}

type CheckResultProps = {
  checking: Checking;
  /** Called before a finding's place is shown: whatever stands over the text makes way. */
  onLeave?: () => void;
};

/** What the check says now: what it found, what it still asks, or why it could not be made. */
export function CheckResult({ checking, onLeave }: CheckResultProps) {
  const { result, isAsking, message, show, mend } = checking;
  return (
    <div role="status" className="grid gap-2">
      {message && <p className="text-bad">{message}</p>}
      {result?.length === 0 && !isAsking && <p className="text-good">{articleWords.noFindings}</p>}
      {result && result.length > 0 && (
        <FindingList
          findings={result}
          onShow={(finding) => {
            if (onLeave) flushSync(onLeave); // at once: behind a modal box nothing takes the focus
            show(finding);
          }}
          onMend={mend}
        />
      )}
      {isAsking && <p className="text-ink-faint">{result ? articleWords.checkingLinks : articleWords.checking}</p>}
    </div>
  );
}
