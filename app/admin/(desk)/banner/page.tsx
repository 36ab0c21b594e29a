import type { Metadata } from "next";
import { BannerTable } from "@/components/desk/banner/banner-table";
import { RaiseBanner } from "@/components/desk/banner/raise-banner";
import { bannerWords } from "@/lib/messages/desk/banner";
import { listBanners } from "@/lib/newsroom/banner";
import { site } from "@/lib/paper/site";
import { requireUserWho } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: bannerWords.banner };

export default async function BannerDesk() {
  await requireUserWho("banner.edit");
  const [rows, { timeZone }] = await Promise.all([listBanners(new Date()), site()]);
  return (
    <div className="mx-auto grid w-full max-w-page gap-5 p-4">
      <header className="max-w-measure">
        <h1 className="text-headline-sm font-semibold">{bannerWords.breakingNewsBanner}</h1>
        <p className="text-ink-soft">{bannerWords.bannerText}</p>
      </header>
      <RaiseBanner timeZone={timeZone} />
      <BannerTable rows={rows} timeZone={timeZone} />
    </div>
  );
}
