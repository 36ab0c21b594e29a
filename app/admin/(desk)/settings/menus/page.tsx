import type { Metadata } from "next";
import { MenuDesk } from "@/components/desk/settings/menu-desk";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { settingsWords } from "@/lib/messages/desk/settings";
import { deskMenus } from "@/lib/newsroom/desk-menus";
import { requireUserWho } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: settingsWords.menus };

export default async function Menus() {
  await requireUserWho("settings.edit");
  const { navigation, footer, sectionMenu, choices } = await deskMenus();
  return (
    <>
      <SettingsHeading title={settingsWords.menus}>{settingsWords.menusText}</SettingsHeading>
      <MenuDesk
        name="navigation"
        title={settingsWords.navigation}
        rule={settingsWords.noNavigation}
        menu={navigation}
        start={sectionMenu}
        choices={choices}
      />
      <MenuDesk
        name="footer"
        title={settingsWords.footer}
        rule={settingsWords.noFooter}
        menu={footer}
        start={sectionMenu}
        choices={choices}
      />
    </>
  );
}
