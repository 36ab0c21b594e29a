import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewBar } from "@/components/site/preview-bar";
import { ReaderPage } from "@/components/site/reader-page";
import { HomeFront } from "@/components/story/home-front";
import { SectionFront } from "@/components/story/section-front";
import { words } from "@/lib/messages";
import { frontPreview } from "@/lib/newsroom/front/front-preview";
import { site } from "@/lib/paper/site";
import { requireUserWho } from "@/lib/session";
import { slugFrom } from "@/lib/urls";
import { instantOf } from "@/lib/zoned-time";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await site();
  return { title: words(language).preview.notPublished };
}

/** A front with its unpublished changes, as it will stand at a time (`at`, by the newsroom's clock) or stands now. */
export default async function FrontPreviewPage({ params, searchParams }: PageProps<"/admin/front/[front]/preview">) {
  await requireUserWho("front.edit");
  const [paper, { front }, { at }] = await Promise.all([site(), params, searchParams]);
  const moment = typeof at === "string" ? instantOf(at, paper.timeZone)?.instant : undefined;
  const address = slugFrom(front);
  const preview = address === null ? null : await frontPreview(address, moment ?? new Date());
  if (!preview) notFound();
  return (
    <>
      <PreviewBar site={paper} />
      {preview.kind === "home" ? (
        <ReaderPage site={paper} home={{ now: preview.page.madeAt }}>
          <HomeFront page={preview.page} site={paper} />
        </ReaderPage>
      ) : (
        <ReaderPage site={paper} current={preview.page.section.slug}>
          <SectionFront page={preview.page} site={paper} />
        </ReaderPage>
      )}
    </>
  );
}
