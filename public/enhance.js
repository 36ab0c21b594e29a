// Small comforts for readers whose browsers run scripts. Every page works without them.
{
  const root = document.documentElement;

  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target) return;

    if (target.closest("[data-theme-switch]")) {
      const isDark = root.dataset.theme
        ? root.dataset.theme === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = isDark ? "light" : "dark";
      try {
        localStorage.setItem("theme", root.dataset.theme);
      } catch {
        // storage is closed to us: the choice holds for this page
      }
    }

    const share = target.closest("[data-share]");
    if (share) {
      const { share: url, shareTitle: title } = share.dataset;
      navigator.share({ url, title }).catch(() => {}); // the reader closed the sheet
    }

    const link = target.closest("a[data-frame]");
    const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
    if (link && !opensElsewhere) {
      event.preventDefault();
      const frame = document.createElement("iframe");
      frame.src = link.dataset.frame;
      frame.title = link.dataset.frameTitle;
      frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      frame.className = "aspect-wide w-full";
      link.parentElement.replaceWith(frame);
      frame.focus();
    }

    for (const menu of document.querySelectorAll("details[data-menu][open]"))
      if (!menu.contains(target)) menu.open = false;
  });

  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && document.querySelector("details[data-menu][open]");
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });

  if (navigator.share)
    for (const button of document.querySelectorAll("[data-share]")) button.parentElement.hidden = false;

  // A view of a story counts once it is before a reader's eyes: not while it is made ready ahead
  // or lies in a tab behind, and not in a browser that says a program drives it. The story's id is all that is sent.
  const story = document.querySelector('meta[name="dateline:story"]');
  if (story && !navigator.webdriver) {
    const count = () => {
      if (document.prerendering || document.visibilityState !== "visible") return;
      for (const name of changes) document.removeEventListener(name, count);
      navigator.sendBeacon("/api/views", story.content);
    };
    const changes = ["prerenderingchange", "visibilitychange"];
    for (const name of changes) document.addEventListener(name, count);
    count();
  }
}
