/**
 * Runs before the first paint: says that scripts run, and takes the reader's choice of theme.
 * The text never changes, so that a content security policy can name its hash.
 */
const themeScript =
  'document.documentElement.dataset.script="";try{const t=localStorage.getItem("theme");' +
  'if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}';

/** For `<head>`. `<html>` needs suppressHydrationWarning, since the script sets its attributes. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, and a script's text can't be a child
  return <script dangerouslySetInnerHTML={{ __html: themeScript }} />;
}
