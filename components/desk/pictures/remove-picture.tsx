"use client";
import { useRouter } from "next/navigation";
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
      submit="Delete"
      look="button button-danger"
      question="Delete this picture for good?"
      onDone={() => router.push(deskPicturesPath)}
    />
  );
}
