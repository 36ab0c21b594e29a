import type { Metadata } from "next";
import { AddRedirect } from "@/components/desk/redirects/add-redirect";
import { RedirectTable } from "@/components/desk/redirects/redirect-table";
import { commonWords } from "@/lib/messages/desk/common";
import { redirectsWords } from "@/lib/messages/desk/redirects";
import { listRedirects } from "@/lib/newsroom/list-redirects";
import { site } from "@/lib/paper/site";
import { lookedFor } from "@/lib/safe-text";
import { requireUserWho } from "@/lib/session";
import { deskRedirectsPath } from "@/lib/urls";

export const instant = false;
export const metadata: Metadata = { title: redirectsWords.redirects };

export default async function Redirects({ searchParams }: PageProps<"/admin/redirects">) {
  await requireUserWho("redirects.manage");
  const asked = await searchParams;
  const one = (name: string) => lookedFor.parse([asked[name]].flat()[0]);
  const prefix = one("prefix");
  const [list, { timeZone }] = await Promise.all([listRedirects({ prefix, after: one("after") }), site()]);
  return (
    <div className="mx-auto grid w-full max-w-page gap-5 p-4">
      <h1 className="text-headline-sm font-semibold">{redirectsWords.redirects}</h1>
      <AddRedirect />
      <form action={deskRedirectsPath} className="flex max-w-measure items-end gap-3" key={prefix}>
        <label className="label grow">
          {redirectsWords.startsWith}
          <input name="prefix" type="search" className="field" defaultValue={prefix} placeholder="/world/" />
        </label>
        <button type="submit" className="button">
          {redirectsWords.search}
        </button>
      </form>
      <RedirectTable rows={list.rows} timeZone={timeZone} />
      {list.next && (
        <a
          className="button justify-self-start"
          href={`${deskRedirectsPath}?${new URLSearchParams({ prefix, after: list.next })}`}
        >
          {commonWords.more}
        </a>
      )}
    </div>
  );
}
