"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { pictureWords } from "@/lib/messages/desk/picture";
import { UploadZone } from "./upload-zone";

/** Puts another file in the picture's place. */
export function ReplacePicture({ id }: { id: string }) {
  const router = useRouter();
  const [destination] = useState({ method: "PUT" as const, address: `/api/desk/pictures/${id}/file` });
  return (
    <UploadZone
      isSingle
      label={pictureWords.chooseFile}
      question={pictureWords.replaceQuestion}
      destination={destination}
      onReady={() => router.refresh()}
    />
  );
}
