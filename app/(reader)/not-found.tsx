import { MessagePage } from "@/components/site/message-page";
import { words } from "@/lib/messages";
import { site } from "@/lib/paper/site";

export { generateMetadata } from "./missing/page";

/**
 * What plain Next shows at an address that is missing; before our server's readers stands `missing/page.tsx`.
 * As little as it can be: Next renders it along with every page, in case that turns out to be missing.
 */
export default async function NotFound() {
  const { language } = await site();
  const { missing } = words(language);
  return (
    <main id="main">
      <MessagePage title={missing.title} text={missing.text} />
    </main>
  );
}
