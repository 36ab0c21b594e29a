import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Link } from "@/components/desk/link";
import { Panel } from "@/components/desk/panel";
import { History } from "@/components/desk/pictures/history";
import { PictureColumns, PictureEditor } from "@/components/desk/pictures/picture-editor";
import { PictureFacts } from "@/components/desk/pictures/picture-facts";
import { PictureForm } from "@/components/desk/pictures/picture-form";
import { RemovePicture } from "@/components/desk/pictures/remove-picture";
import { ReplacePicture } from "@/components/desk/pictures/replace-picture";
import { WhereUsed } from "@/components/desk/pictures/where-used";
import { commonWords } from "@/lib/messages/desk/common";
import { pictureWords } from "@/lib/messages/desk/picture";
import { historyOfPicture } from "@/lib/newsroom/audit-trail";
import { libraryPicture } from "@/lib/newsroom/pictures/library-picture";
import { ownedPicture } from "@/lib/newsroom/pictures/owned-picture";
import { placesOfPicture } from "@/lib/newsroom/pictures/uses";
import { site } from "@/lib/paper/site";
import { may } from "@/lib/permissions";
import { requireUser } from "@/lib/session";
import { deskPicturesPath } from "@/lib/urls";
import { wallClockOf } from "@/lib/zoned-time";

export const instant = false;
export const metadata: Metadata = { title: pictureWords.picture };

/** One picture of the library. */
export default async function PicturePage({ params }: PageProps<"/admin/pictures/[id]">) {
  const user = await requireUser();
  const picture = await libraryPicture((await params).id);
  if (!picture) notFound();
  const [places, history, owned, { timeZone }] = await Promise.all([
    placesOfPicture(picture.id),
    historyOfPicture(picture.id),
    ownedPicture(picture.id),
    site(),
  ]);
  const mayEdit = may(user, "picture.edit", owned ?? undefined);
  const mayManage = may(user, "picture.manage");
  const clock = (at: Date | null) => (at ? wallClockOf(at, timeZone) : "");
  const { id, src, width, height, alt, decorative, caption, credit, takenAt, rightsExpireAt, focal, crops } = picture;
  const form = {
    ...{
      id,
      timeZone,
      mayManage,
      opened: { alt, decorative, caption, credit, takenAt, rightsExpireAt, cut: { focal, crops } },
    },
    takenAt: clock(takenAt),
    rightsExpireAt: clock(rightsExpireAt),
  };
  return (
    <div className="mx-auto grid w-full max-w-page gap-4 p-4">
      <header className="grid gap-1">
        <p>
          <Link href={deskPicturesPath} className="underline">
            {pictureWords.pictures}
          </Link>
        </p>
        <h1 className="text-headline-sm font-semibold [overflow-wrap:anywhere]">{picture.fileName}</h1>
        <PictureFacts picture={picture} timeZone={timeZone} />
      </header>
      {mayEdit && may(user, "picture.crop") ? (
        <PictureEditor {...form} {...{ src }} size={{ width, height }} />
      ) : (
        <PictureColumns
          picture={
            <img
              alt={alt}
              {...{ src, width, height }}
              className="max-h-[70svh] w-full rounded-sm bg-well object-contain"
            />
          }
        >
          {mayEdit ? (
            <PictureForm {...form} />
          ) : (
            <p className="text-ink-soft">
              {caption || alt} {credit}
            </p>
          )}
        </PictureColumns>
      )}
      <Panel title={pictureWords.whereUsed}>
        <WhereUsed places={places} />
      </Panel>
      <Panel title={pictureWords.history}>
        <History rows={history} timeZone={timeZone} />
      </Panel>
      {mayManage && (
        <Panel title={pictureWords.replace} intro={pictureWords.replaceText}>
          <ReplacePicture id={id} />
        </Panel>
      )}
      {mayManage && (
        <Panel title={commonWords.delete} intro={pictureWords.deleteText}>
          <RemovePicture id={id} />
        </Panel>
      )}
    </div>
  );
}
