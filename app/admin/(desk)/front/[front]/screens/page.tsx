import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FrontScreens } from "@/components/desk/front/front-screens";
import { Link } from "@/components/desk/link";
import { frontWords } from "@/lib/messages/desk/front";
import { deskFront } from "@/lib/newsroom/front/desk-front";
import { requireUserWho } from "@/lib/session";
import { deskFrontPath, slugFrom } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: frontWords.previewTitle };

/** A front with its changes, on any screen at any time. */
export default async function FrontScreensPage({ params }: PageProps<"/admin/front/[front]/screens">) {
  await requireUserWho("front.edit");
  const address = slugFrom((await params).front);
  const front = address === null ? null : await deskFront(address);
  if (!front) notFound();
  const { name, turns, timeZone } = front;
  return (
    <div className="flex grow flex-col gap-3 p-4">
      <h1 className="text-headline-sm font-semibold">
        <Link href={deskFrontPath(front.address)} className="underline">
          {name}
        </Link>
        : {frontWords.preview}
      </h1>
      <FrontScreens address={front.address} turns={turns} timeZone={timeZone} />
    </div>
  );
}
