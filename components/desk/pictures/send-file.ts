import type { DeskPicture } from "@/lib/newsroom/desk-picture";
import { type Outcome, refused } from "@/lib/newsroom/outcome";

export type Destination = { method: "POST" | "PUT"; address: string };
export type UploadAnswer = Outcome<{ picture: DeskPicture; isNew?: boolean }>;

/** What becomes of a file: the desk's answer, and whether the same file may be taken another time. */
export type Sent = { answer: UploadAnswer; mayRetry: boolean };

export type SendFile = (file: File, on: { progress: (share: number) => void; sent: () => void }) => Sending;
export type Sending = { result: Promise<Sent>; abort: () => void };

const longestPause = 120_000; // ms without a byte sent, or until the picture is ready

const unreached = refused("The desk can’t be reached, or broke off. Try again.");

/** Sends a file as the body of a request. Not by fetch: no browser tells how much of a fetch's body it has sent. */
export const sendTo =
  ({ method, address }: Destination): SendFile =>
  (file, on) => {
    const request = new XMLHttpRequest();
    let pause: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(pause);
      pause = setTimeout(() => request.abort(), longestPause);
    };
    request.open(method, address);
    request.setRequestHeader("content-type", file.type || "application/octet-stream");
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name.toWellFormed()));
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => {
      wait();
      on.progress(total > 0 ? loaded / total : 1);
    };
    request.upload.onload = () => {
      wait();
      on.sent();
    };
    const result = new Promise<Sent>((resolve) => {
      request.onloadend = () => {
        clearTimeout(pause);
        resolve(sentFrom(request.status, request.response));
      };
    });
    wait();
    request.send(file);
    return { result, abort: () => request.abort() };
  };

/** What a status and a body mean: a server that fails, or stands before the desk, answers no outcome. */
export function sentFrom(status: number, answer: UploadAnswer | null): Sent {
  if (typeof answer !== "object" || typeof answer?.ok !== "boolean") return { answer: unreached, mayRetry: true };
  const mayRetry = !answer.ok && (answer.reason === "signed-out" || status >= 500);
  return { answer, mayRetry };
}
