import type { Editor } from "@tiptap/core";
import { type FormEvent, useId, useState } from "react";
import { Dialog } from "@/components/desk/article/dialog";
import { PictureChooser } from "@/components/desk/pictures/picture-chooser";
import { useFound } from "@/components/desk/use-found";
import { embedOf } from "@/lib/body/embeds";
import { safeHref } from "@/lib/body/inline";
import { mendHref } from "@/lib/body/mend-href";
import { editorWords } from "@/lib/messages/desk/editor";
import { isSecureAddress } from "@/lib/network/web-address";
import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import type { DeskAccess, FoundArticle } from "./access";
import type { Asked } from "./blocks/editor-block";

type AskDialogProps = {
  asked: Asked;
  /** Pictures that were dropped or pasted. */
  files: readonly File[] | null;
  editor: Editor;
  access: DeskAccess;
  onClose: () => void;
};

const titles: Record<Asked, string> = {
  picture: editorWords.choosePicture,
  gallery: editorWords.chooseGallery,
  alsoRead: editorWords.alsoRead,
  embed: editorWords.embedPage,
  link: editorWords.link,
};

/** Asks for what a block or a link points to, and puts it in. */
export function AskDialog({ asked, files, editor, access, onClose }: AskDialogProps) {
  const put = (block: { type: string; attrs: Record<string, unknown> }) => {
    // The cursor goes on below: on the block itself, the next key would replace it.
    editor
      .chain()
      .focus()
      .insertContent([block, { type: "paragraph" }])
      .run();
    onClose();
  };
  const link = (href: string, words = href) => {
    const isNew = editor.state.selection.empty && !editor.isActive("link");
    const chain = editor.chain().focus().extendMarkRange("link");
    if (href === "") chain.unsetLink().run();
    else if (isNew)
      chain.insertContent({ type: "text", text: words, marks: [{ type: "link", attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    onClose();
  };
  return (
    <Dialog title={titles[asked]} onClose={onClose}>
      {asked === "picture" && (
        <PictureChooser
          findPictures={access.findPictures}
          {...(files ? { files } : {})}
          onChosen={(picture) => {
            access.meet(picture);
            put({ type: "figure", attrs: { mediaId: picture.id, caption: null, size: "column" } });
          }}
        />
      )}
      {asked === "gallery" && (
        <GalleryChoice
          access={access}
          {...(files ? { files } : {})}
          onChosen={(ids) =>
            put({ type: "gallery", attrs: { items: ids.map((mediaId) => ({ mediaId, caption: null })) } })
          }
        />
      )}
      {asked === "alsoRead" && (
        <Articles access={access} onChosen={({ id }) => put({ type: "alsoRead", attrs: { articleId: id } })} />
      )}
      {asked === "embed" && (
        <Address
          label={editorWords.embedUrl}
          start=""
          refusal={editorWords.embedUrlInvalid}
          isGood={isSecureAddress}
          onGiven={(url) => put({ type: "embed", attrs: { url, title: embedOf(url).provider, caption: null } })}
        />
      )}
      {asked === "link" && (
        <div className="grid gap-4">
          <Address
            label={editorWords.linkUrl}
            start={String(editor.getAttributes("link")["href"] ?? "")}
            refusal={editorWords.linkUrlInvalid}
            isGood={(address) => address === "" || safeHref.safeParse(address).success}
            onGiven={link}
          />
          <Articles access={access} onChosen={({ path, headline }) => link(path, headline)} />
        </div>
      )}
    </Dialog>
  );
}

type AddressProps = {
  label: string;
  start: string;
  refusal: string;
  isGood: (address: string) => boolean;
  onGiven: (address: string) => void;
};

function Address({ label, start, refusal, isGood, onGiven }: AddressProps) {
  const refusalId = useId();
  const [isRefused, setRefused] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = mendHref(String(new FormData(event.currentTarget).get("address")));
    setRefused(!isGood(address));
    if (isGood(address)) onGiven(address);
  };
  return (
    <form className="grid gap-2" onSubmit={send}>
      <label className="label">
        {label}
        <input
          className="field"
          name="address"
          defaultValue={start}
          aria-invalid={isRefused || undefined}
          aria-describedby={isRefused ? refusalId : undefined}
        />
      </label>
      {isRefused && (
        <p id={refusalId} role="alert" className="text-bad">
          {refusal}
        </p>
      )}
      <button type="submit" className="button button-main justify-self-start">
        {editorWords.insert}
      </button>
    </form>
  );
}

function Articles({ access, onChosen }: { access: DeskAccess; onChosen: (article: FoundArticle) => void }) {
  const id = useId();
  const [found, search] = useFound(access.findArticles);
  return (
    <div>
      <label className="label" htmlFor={id}>
        {editorWords.searchArticles}
      </label>
      <input id={id} className="field" type="search" onChange={(event) => search(event.target.value)} />
      <ul className="mt-2 grid">
        {found.map((article) => (
          <li key={article.id}>
            <button
              type="button"
              className="block w-full border-t border-rule py-1.5 text-start"
              onClick={() => onChosen(article)}
            >
              <strong>{article.headline}</strong>
              <span className="block text-meta text-ink-faint">
                {article.section}
                {article.why && `. ${article.why}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type GalleryChoiceProps = { access: DeskAccess; onChosen: (ids: string[]) => void; files?: readonly File[] };

function GalleryChoice({ access, onChosen, files }: GalleryChoiceProps) {
  const [ids, setIds] = useState<string[]>([]);
  const tick = (picture: DeskPicture) => {
    access.meet(picture);
    const { id } = picture;
    setIds((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
  };
  return (
    <div className="grid gap-3">
      <PictureChooser findPictures={access.findPictures} chosen={ids} onChosen={tick} {...(files ? { files } : {})} />
      <button
        type="button"
        className="button button-main justify-self-start"
        disabled={ids.length === 0}
        onClick={() => onChosen(ids)}
      >
        {editorWords.insertPictures(ids.length)}
      </button>
    </div>
  );
}
