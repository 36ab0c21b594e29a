"use client";
import { useRouter } from "next/navigation";
import { UploadZone } from "./upload-zone";

/** Adds pictures to the library, and shows each in the list below as soon as it is there. */
export function LibraryUploads() {
  const router = useRouter();
  return <UploadZone onReady={() => router.refresh()} />;
}
