import { z } from "zod";
import { followUpload } from "./follow-upload";
import { type Sent, sentFrom } from "./sent";

export type Destination = { method: "POST" | "PUT"; address: string };

export type SendFile = (file: File, on: { progress: (share: number) => void; sent: () => void }) => Sending;
export type Sending = { result: Promise<Sent>; abort: () => void };

const longestPause = 120_000; // ms without a byte sent, or until the file is taken

const queued = z.object({ value: z.object({ uploadId: z.string() }) });

/** Sends a file as the body of a request, then follows it until the worker has made its picture. Not by fetch: no browser tells how much of a fetch's body it has sent. */
export const sendTo =
  ({ method, address }: Destination): SendFile =>
  (file, on) => {
    const request = new XMLHttpRequest();
    const following = new AbortController();
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
        const upload = queued.safeParse(request.response).data?.value;
        const isQueued = request.status === 202 && upload;
        resolve(
          isQueued ? followUpload(upload.uploadId, following.signal) : sentFrom(request.status, request.response),
        );
      };
    });
    wait();
    request.send(file);
    const abort = () => {
      request.abort();
      following.abort();
    };
    return { result, abort };
  };
