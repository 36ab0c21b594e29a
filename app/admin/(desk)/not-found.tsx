import { frameWords } from "@/lib/messages/desk/frame";
import { deskArticlesPath } from "@/lib/urls";

/** What the desk says of an address that has nothing, or nothing for whoever asks. */
export default function NotHere() {
  return (
    <div className="m-auto grid max-w-field gap-4 p-4">
      <h1 className="text-headline-sm font-semibold">{frameWords.notFound}</h1>
      <p>{frameWords.notFoundText}</p>
      <a href={deskArticlesPath} className="button button-main justify-self-start">
        {frameWords.toArticles}
      </a>
    </div>
  );
}
