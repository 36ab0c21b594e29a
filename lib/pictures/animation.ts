/** What is said of a picture whose original moves; "" where it doesn't. `frames` is how many it has. */
export const animationNotice = (frames: number): string =>
  frames > 1 ? `This animation is shown as a still picture: the first of its ${frames} frames.` : "";
