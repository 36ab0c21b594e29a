"use client";

/** What the desk says where one of its pages fails: nothing that was typed is lost with it. */
export default function DeskError({ reset }: { reset: () => void }) {
  return (
    <div className="m-auto grid max-w-field gap-4 p-4">
      <h1 className="text-headline-sm font-semibold">This page could not be made</h1>
      <p>
        The desk’s log says why. What you typed in an article is kept in this browser, and is there when it opens again.
      </p>
      <div className="flex gap-2">
        <button type="button" className="button button-main" onClick={reset}>
          Try again
        </button>
        <a href="/admin" className="button">
          To the articles
        </a>
      </div>
    </div>
  );
}
