import { pictureWords } from "@/lib/messages/desk/picture";

/** What is said of a picture whose original moves; "" where it doesn't. `frames` is how many it has. */
export const animationNotice = (frames: number): string => (frames > 1 ? pictureWords.animationStill(frames) : "");
