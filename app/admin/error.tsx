"use client";
import { frameWords } from "@/lib/messages/desk/frame";

/** What the desk says where one of its pages fails: nothing that was typed is lost with it. */
export default function DeskError({ reset }: { reset: () => void }) {
  return (
    <div className="m-auto grid max-w-field gap-4 p-4">
      <h1 className="text-headline-sm font-semibold">{frameWords.error}</h1>
      <p>{frameWords.errorText}</p>
      <div className="flex gap-2">
        <button type="button" className="button button-main" onClick={reset}>
          {frameWords.tryAgain}
        </button>
        <a href="/admin" className="button">
          {frameWords.toArticles}
        </a>
      </div>
    </div>
  );
}
