import { Link } from "@/components/desk/link";
import { pictureWords } from "@/lib/messages/desk/picture";
import { animationNotice } from "@/lib/pictures/animation";
import { deskPicturePath } from "@/lib/urls";
import { isPending, type Upload } from "./upload-queue";

type UploadRowProps = { upload: Upload; onCancel: () => void; onRetry: () => void };

/** One file on its way: how far it is, what became of it, and what can be done about it. */
export function UploadRow({ upload, onCancel, onRetry }: UploadRowProps) {
  const { file, state, sent, why, picture } = upload;
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)_auto] items-center gap-x-3 border-t border-rule py-2">
      {picture ? (
        <img src={picture.src} alt="" className="aspect-square w-12 rounded-sm bg-well object-cover" />
      ) : (
        <span className="aspect-square w-12 rounded-sm bg-well" />
      )}
      <div className="min-w-0">
        <p className="truncate" dir="auto">
          {picture ? (
            <Link href={deskPicturePath(picture.id)} className="font-semibold hover:underline">
              {file.name}
            </Link>
          ) : (
            file.name
          )}
        </p>
        {isPending(upload) && (
          <progress
            className="h-1.5 w-full accent-meridian"
            aria-label={pictureWords.uploadingFile(file.name)}
            {...(state === "preparing" ? {} : { value: sent })}
          />
        )}
        <p className={`text-meta ${why ? "text-bad" : "text-ink-faint"}`}>
          {why || said[state]}
          {state === "sending" && pictureWords.progress(Math.round(sent * 100), sizeOf(file))}
        </p>
        {picture && picture.frames > 1 && <p className="text-meta text-warning">{animationNotice(picture.frames)}</p>}
      </div>
      {isPending(upload) && (
        <button type="button" className="button" aria-label={pictureWords.cancelFile(file.name)} onClick={onCancel}>
          {pictureWords.cancel}
        </button>
      )}
      {(state === "failed" || state === "cancelled") && (
        <button type="button" className="button" aria-label={pictureWords.retryFile(file.name)} onClick={onRetry}>
          {pictureWords.retry}
        </button>
      )}
    </li>
  );
}

const said: Record<Upload["state"], string> = {
  waiting: pictureWords.waiting,
  sending: pictureWords.uploading,
  preparing: pictureWords.processing,
  ready: pictureWords.ready,
  known: pictureWords.known,
  refused: "",
  failed: "",
  cancelled: pictureWords.cancelled,
};

const sizes = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const sizeOf = ({ size }: File): string => `${sizes.format(size / 1_000_000)} MB`;
