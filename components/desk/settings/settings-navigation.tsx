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
  { name: "The paper", path: deskPaperPath, needs: "settings.edit" },
  { name: "Menus", path: deskMenusPath, needs: "settings.edit" },
  { name: "Pages", path: deskPagesPath, needs: "settings.edit" },
  { name: "Machines", path: deskMachinesPath, needs: "settings.edit" },
  { name: "Sections", path: deskSectionsPath, needs: "settings.edit" },
  { name: "Topics", path: deskTopicsPath, needs: "topics.manage" },
  { name: "Authors", path: deskAuthorsPath, needs: "authors.manage" },
];

/** The parts of the settings that somebody may change: a row on a phone, a column where there is room. */
export function SettingsNavigation({ user }: { user: DeskUser }) {
  return (
    <nav aria-label="Settings" className="flex gap-1 overflow-x-auto md:sticky md:top-4 md:flex-col md:self-start">
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
