import { settingsWords } from "@/lib/messages/desk/settings";
import { type Action, type DeskUser, may } from "@/lib/permissions";
import {
  deskAuthorsPath,
  deskMachinesPath,
  deskMenusPath,
  deskPagesPath,
  deskPaperPath,
  deskSectionsPath,
  deskTopicsPath,
  type Path,
} from "@/lib/urls";
import { DeskLink } from "../desk-link";

const places: { name: string; path: Path; needs: Action }[] = [
  { name: settingsWords.siteSettings, path: deskPaperPath, needs: "settings.edit" },
  { name: settingsWords.menus, path: deskMenusPath, needs: "settings.edit" },
  { name: settingsWords.pages, path: deskPagesPath, needs: "settings.edit" },
  { name: settingsWords.searchAndFeeds, path: deskMachinesPath, needs: "settings.edit" },
  { name: settingsWords.sections, path: deskSectionsPath, needs: "settings.edit" },
  { name: settingsWords.topics, path: deskTopicsPath, needs: "topics.manage" },
  { name: settingsWords.authors, path: deskAuthorsPath, needs: "authors.manage" },
];

/** The parts of the settings that somebody may change: a row on a phone, a column where there is room. */
export function SettingsNavigation({ user }: { user: DeskUser }) {
  return (
    <nav
      aria-label={settingsWords.settings}
      className="flex gap-1 overflow-x-auto md:sticky md:top-4 md:flex-col md:self-start"
    >
      {places
        .filter(({ needs }) => may(user, needs))
        .map(({ name, path }) => (
          <DeskLink key={path} href={path}>
            <span className="whitespace-nowrap">{name}</span>
          </DeskLink>
        ))}
    </nav>
  );
}
