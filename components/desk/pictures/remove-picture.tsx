"use client";
import { useRouter } from "next/navigation";
import { commonWords } from "@/lib/messages/desk/common";
import { pictureWords } from "@/lib/messages/desk/picture";
import { deskPicturesPath } from "@/lib/urls";
import { OutcomeForm } from "../outcome-form";
import { deletePicture } from "./picture-actions";

/** Deletes a picture, or says where it is still used. */
export function RemovePicture({ id }: { id: string }) {
  const router = useRouter();
  return (
    <OutcomeForm
      action={deletePicture}
      about={{ id }}
      submit={commonWords.delete}
      look="button button-danger"
      question={pictureWords.deleteQuestion}
      onDone={() => router.push(deskPicturesPath)}
    />
  );
}
