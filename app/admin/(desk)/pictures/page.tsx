import type { Metadata } from "next";
import { Pager } from "@/components/desk/list/pager";
import { EmptyLibrary } from "@/components/desk/pictures/empty-library";
import { LibraryUploads } from "@/components/desk/pictures/library-uploads";
import { PictureFilterBar } from "@/components/desk/pictures/picture-filter-bar";
import { PictureGrid } from "@/components/desk/pictures/picture-grid";
import { PicturesGuide } from "@/components/desk/pictures/pictures-guide";
import { UseTabs } from "@/components/desk/pictures/use-tabs";
import { pictureWords } from "@/lib/messages/desk/picture";
import { cursorFrom } from "@/lib/newsroom/list-filters";
import { listPictures } from "@/lib/newsroom/pictures/list-pictures";
import { uploadLimits } from "@/lib/newsroom/pictures/make-picture";
import { pictureFiltersFrom, picturesPath } from "@/lib/newsroom/pictures/picture-filters";
import { site } from "@/lib/paper/site";
import { requireUser } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: pictureWords.pictures };

/** The picture library. */
export default async function Pictures({ searchParams }: PageProps<"/admin/pictures">) {
  const [address] = await Promise.all([searchParams, requireUser()]);
  const filters = pictureFiltersFrom(address);
  const [list, limits, { timeZone }] = await Promise.all([
    listPictures(filters, cursorFrom(address["page"])),
    uploadLimits(),
    site(),
  ]);
  return (
    <div className="grid grid-cols-1 gap-3 p-4">
      <h1 className="text-headline-sm font-semibold">{pictureWords.pictures}</h1>
      <PicturesGuide {...limits} />
      <LibraryUploads />
      <UseTabs filters={filters} />
      <PictureFilterBar filters={filters} />
      {list.rows.length === 0 ? (
        <EmptyLibrary filters={filters} />
      ) : (
        <PictureGrid rows={list.rows} by={filters.by} timeZone={timeZone} />
      )}
      <Pager list={list} pathOf={(page) => picturesPath(filters, page)} />
    </div>
  );
}
