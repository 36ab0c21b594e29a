"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { UploadZone } from "./upload-zone";

/** Puts another file in the picture's place. */
export function ReplacePicture({ id }: { id: string }) {
  const router = useRouter();
  const [destination] = useState({ method: "PUT" as const, address: `/api/desk/pictures/${id}/file` });
  return (
    <UploadZone
      isSingle
      label="Choose another file"
      question="Replace this picture with the file wherever it is used? Readers see it at once."
      destination={destination}
      onReady={() => router.refresh()}
    />
  );
}
