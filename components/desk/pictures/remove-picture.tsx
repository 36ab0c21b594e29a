"use client";
import { useRouter } from "next/navigation";
import { deletePicture } from "@/app/admin/(desk)/pictures/[id]/actions";
import { deskPicturesPath } from "@/lib/urls";
import { OutcomeForm } from "../outcome-form";

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
