import type { Metadata } from "next";
import { MenuDesk } from "@/components/desk/settings/menu-desk";
import { SettingsHeading } from "@/components/desk/settings/settings-heading";
import { deskMenus } from "@/lib/newsroom/desk-menus";
import { requireUserWho } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: "Menus" };

export default async function Menus() {
  await requireUserWho("settings.edit");
  const { navigation, footer, sectionMenu, choices } = await deskMenus();
  return (
    <>
      <SettingsHeading title="Menus">
        Items lead to a section, a topic, a page or any address, with others below them. Sections and topics are
        followed where their address changes.
      </SettingsHeading>
      <MenuDesk
        name="navigation"
        title="Navigation"
        rule="None is set: readers see the sections in their order, and “Latest”."
        menu={navigation}
        start={sectionMenu}
        choices={choices}
      />
      <MenuDesk
        name="footer"
        title="Footer"
        rule="None is set: readers see the sections in their order, and the pages."
        menu={footer}
        start={sectionMenu}
        choices={choices}
      />
    </>
  );
}
