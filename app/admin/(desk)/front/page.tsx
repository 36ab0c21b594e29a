import type { Metadata } from "next";
import { FrontGuide } from "@/components/desk/front/front-guide";
import { FrontList } from "@/components/desk/front/front-list";
import { frontWords } from "@/lib/messages/desk/front";
import { listFronts } from "@/lib/newsroom/front/list-fronts";
import { site } from "@/lib/paper/site";
import { requireUserWho } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: frontWords.fronts };

/** Home and each section's front, with what asks for an editor's eye. */
export default async function Fronts() {
  await requireUserWho("front.edit");
  const [fronts, { timeZone }] = await Promise.all([listFronts(), site()]);
  return (
    <div className="mx-auto grid w-full max-w-page content-start gap-4 p-4">
      <div className="max-w-measure">
        <h1 className="text-headline-sm font-semibold">{frontWords.fronts}</h1>
        <p className="text-ink-soft">{frontWords.frontsText}</p>
        <FrontGuide />
      </div>
      <FrontList fronts={fronts} timeZone={timeZone} />
    </div>
  );
}
