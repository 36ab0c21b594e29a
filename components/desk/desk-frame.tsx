import type { ReactNode } from "react";
import { frameWords } from "@/lib/messages/desk/frame";
import { type Action, type DeskUser, may } from "@/lib/permissions";
import {
  deskAccountPath,
  deskArticlesPath,
  deskAuditPath,
  deskBannerPath,
  deskFrontsPath,
  deskMostReadPath,
  deskPeoplePath,
  deskPicturesPath,
  deskPushPath,
  deskRedirectsPath,
  deskSchedulePath,
  deskSettingsPath,
  type Path,
} from "@/lib/urls";
import { DeskLink } from "./desk-link";
import { SignOut } from "./sign-out";

const places: { name: string; path: Path; needs: Action }[] = [
  { name: frameWords.articles, path: deskArticlesPath, needs: "desk.enter" },
  { name: frameWords.fronts, path: deskFrontsPath, needs: "front.edit" },
  { name: frameWords.pictures, path: deskPicturesPath, needs: "desk.enter" },
  { name: frameWords.schedule, path: deskSchedulePath, needs: "article.schedule" },
  { name: frameWords.banner, path: deskBannerPath, needs: "banner.edit" },
  { name: frameWords.mostRead, path: deskMostReadPath, needs: "front.edit" },
  { name: frameWords.deliveryLog, path: deskPushPath, needs: "jobs.manage" },
  { name: frameWords.redirects, path: deskRedirectsPath, needs: "redirects.manage" },
  { name: frameWords.settings, path: deskSettingsPath, needs: "topics.manage" },
  { name: frameWords.people, path: deskPeoplePath, needs: "people.manage" },
  { name: frameWords.auditLog, path: deskAuditPath, needs: "audit.read" },
];

type Late = { stories: number; others: number };

type DeskFrameProps = { user: DeskUser; paper: string; late: Late | null; untold: number; children: ReactNode };

/** The desk's bar, and the page below it. */
export function DeskFrame({ user, paper, late, untold, children }: DeskFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-paper focus:p-2">
        {frameWords.skipToContent}
      </a>
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule bg-panel px-4 py-2 lg:gap-x-5">
        <a href="/" className="font-serif text-note font-semibold">
          {paper}
        </a>
        <nav
          aria-label={frameWords.desk}
          className="order-last -mx-2 flex w-full gap-1 overflow-x-auto lg:order-none lg:mx-0 lg:w-auto"
        >
          {places
            .filter(({ needs }) => may(user, needs))
            .map(({ name, path }) => (
              <DeskLink key={path} href={path}>
                {name}
              </DeskLink>
            ))}
        </nav>
        <div className="ms-auto flex min-w-0 items-center gap-2">
          <DeskLink href={deskAccountPath}>{user.name}</DeskLink>
          <SignOut />
        </div>
      </header>
      {late && late.stories + late.others > 0 && <Alarm href={deskSchedulePath}>{sentenceOf(late)}</Alarm>}
      {untold > 0 && <Alarm href={deskPushPath}>{frameWords.failedNotifications(untold)}</Alarm>}
      <main id="main" className="flex grow flex-col" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

const sentenceOf = ({ stories }: Late): string => {
  if (stories === 1) return frameWords.lateArticle;
  if (stories > 1) return frameWords.lateArticles(stories);
  return frameWords.failingTasks;
};

/** What went wrong behind the desk, on each of its pages; leads to where it is mended. */
function Alarm({ href, children }: { href: Path; children: ReactNode }) {
  return (
    <p role="alert" className="bg-bad px-4 py-2 font-semibold text-paper">
      <a href={href} className="underline">
        {children}
      </a>
    </p>
  );
}
