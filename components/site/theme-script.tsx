import { themeScript } from "@/lib/theme-script";

/**
 * For `<head>`. `<html>` needs suppressHydrationWarning, since the script sets its attributes.
 * `data-keep` says that it is ours: of scripts that stand in a page, readers get no others.
 */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, and a script's text can't be a child
  return <script data-keep="" dangerouslySetInnerHTML={{ __html: themeScript }} />;
}
