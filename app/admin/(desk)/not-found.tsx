import { deskArticlesPath } from "@/lib/urls";

/** What the desk says of an address that has nothing, or nothing for whoever asks. */
export default function NotHere() {
  return (
    <div className="m-auto grid max-w-field gap-4 p-4">
      <h1 className="text-headline-sm font-semibold">There is nothing here</h1>
      <p>It was removed, or your role does not reach it. Ask an editor if you need it.</p>
      <a href={deskArticlesPath} className="button button-main justify-self-start">
        To the articles
      </a>
    </div>
  );
}
