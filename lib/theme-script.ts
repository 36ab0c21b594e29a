/**
 * Runs before the first paint: says that scripts run, and takes the reader's choice of theme.
 * Its text never changes, so that a content security policy can name its hash.
 */
export const themeScript =
  'document.documentElement.dataset.script="";try{const t=localStorage.getItem("theme");' +
  'if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}';
