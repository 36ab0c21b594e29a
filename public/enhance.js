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

    const picture = target.closest("a[data-enlarge]");
    if (picture && !opensElsewhere) {
      event.preventDefault();
      enlarge(picture);
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

  // All pictures of a gallery over the whole window: drawn along by hand, by buttons or by arrow keys.
  function enlarge(link) {
    const gallery = link.closest("[data-gallery]");
    const links = [...gallery.querySelectorAll("a[data-enlarge]")];
    const viewer = document.createElement("dialog");
    viewer.className = "viewer";
    const place = document.createElement("p");
    place.role = "status";
    const button = (sign, name, act) => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = sign;
      made.ariaLabel = name;
      made.addEventListener("click", act);
      return made;
    };
    const back = button("‹", gallery.dataset.previous, () => show(at - 1));
    const on = button("›", gallery.dataset.next, () => show(at + 1));
    for (const go of [back, on]) go.dataset.go = "";
    const header = document.createElement("header");
    header.append(
      place,
      back,
      on,
      button("×", gallery.dataset.close, () => viewer.close()),
    );

    const strip = document.createElement("div");
    strip.tabIndex = 0;
    const slides = links.map((each) => {
      const slide = each.closest("figure").cloneNode(true);
      slide.className = "";
      const held = slide.querySelector("a");
      for (const file of held.querySelectorAll("[sizes]")) file.sizes = "100vw";
      held.replaceWith(held.firstElementChild);
      return slide;
    });
    strip.append(...slides);
    viewer.append(header, strip);
    gallery.append(viewer);

    let at = links.indexOf(link);
    const mark = () => {
      place.textContent = slides[at].querySelector("[data-place]")?.textContent ?? "";
      viewer.ariaLabel = slides[at].querySelector("img").alt || place.textContent;
      for (const [index, slide] of slides.entries()) slide.inert = index !== at;
      back.disabled = at === 0;
      on.disabled = at === slides.length - 1;
    };
    const show = (index, behavior) => {
      at = Math.max(0, Math.min(slides.length - 1, index));
      const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      slides[at].scrollIntoView({
        block: "nearest",
        inline: "start",
        behavior: behavior ?? (isCalm ? "instant" : "smooth"),
      });
      mark();
      if (document.activeElement === document.body || document.activeElement.disabled) strip.focus();
    };
    strip.addEventListener("scrollend", () => {
      at = Math.round(Math.abs(strip.scrollLeft) / strip.clientWidth);
      mark();
    });
    viewer.addEventListener("keydown", (event) => {
      const forth = getComputedStyle(viewer).direction === "rtl" ? -1 : 1;
      const to = { ArrowRight: at + forth, ArrowLeft: at - forth, Home: 0, End: slides.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      show(to);
    });
    viewer.addEventListener("close", () => {
      viewer.remove();
      links[at].focus();
    });
    viewer.showModal();
    show(at, "instant");
  }

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
