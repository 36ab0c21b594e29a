import { commonWords } from "@/lib/messages/desk/common";
import { listWords } from "@/lib/messages/desk/list";
import type { BulkReceipt, UnpublishedChange } from "@/lib/newsroom/bulk";
import type { Outcome } from "@/lib/newsroom/outcome";
import { deskArticlePath } from "@/lib/urls";
import { sentencesOf } from "./bulk-sentences";

/** What became of the ticked articles, what readers see of it now, and why some were left as they are. */
export function BulkAnswer({ outcome, isBusy }: { outcome: Outcome<BulkReceipt> | null; isBusy: boolean }) {
  return (
    <>
      <div role="status" className="empty:hidden">
        {outcome?.ok && <Receipt receipt={outcome.value} />}
        {outcome?.ok === false && <p className="text-bad">{outcome.message}</p>}
      </div>
      {outcome?.ok && outcome.value.mayPublish && (
        <PublishChanges changes={outcome.value.unpublished} isBusy={isBusy} />
      )}
    </>
  );
}

function Receipt({ receipt }: { receipt: BulkReceipt }) {
  const { left, unpublished } = receipt;
  const mixed = unpublished.filter(({ isOnly }) => !isOnly);
  return (
    <>
      {sentencesOf(receipt).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {mixed.length > 0 && (
        <>
          <p>{listWords.publishInEditor(mixed.length)}</p>
          <ul className="list-disc ps-5">
            {mixed.map(({ id, headline }) => (
              <li key={id}>
                <a className="underline" href={deskArticlePath(id)}>
                  {headline || commonWords.untitled}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <p>{listWords.notChanged(left.length)}</p>
          <ul className="list-disc ps-5">
            {left.map(({ headline, why }) => (
              <li key={`${headline} ${why}`}>
                <strong>{headline || commonWords.untitled}</strong>: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The button that puts changes before readers: of stories where nothing else would go with them. */
function PublishChanges({ changes, isBusy }: { changes: UnpublishedChange[]; isBusy: boolean }) {
  const alone = changes.filter(({ isOnly }) => isOnly);
  if (alone.length === 0) return null;
  return (
    <>
      {alone.map(({ id, version }) => (
        <input key={id} type="hidden" name="change" value={`${id} ${version}`} />
      ))}
      <button
        type="submit"
        className="button button-main justify-self-start"
        name="verb"
        value="publish"
        disabled={isBusy}
      >
        {listWords.publishChanges(alone.length)}
      </button>
    </>
  );
}
