import type { Limits } from "@/lib/pictures/inspect";
import { Guide } from "../guide";

/** How the library works, in short. */
export function PicturesGuide({ megabytes, megapixels }: Limits) {
  return (
    <Guide title="How pictures work">
      <li>
        Add JPEG, PNG, WebP, AVIF and GIF pictures of up to {megabytes} MB and {megapixels} megapixels, many at once: by
        the button, dropped anywhere on the page, or pasted. An upload that was cancelled or broke off can be tried
        again; one that is refused says why.
      </li>
      <li>
        Caption, credit and date are read from the file. What readers get holds nothing of it: no place, no camera.
      </li>
      <li>
        Say what each picture shows in its alt text, or tick that it is decorative: no story is published without.
      </li>
      <li>
        On a picture’s page, click what every crop must keep; the cards below follow at once. Where one still cuts
        badly, choose its shape and draw the crop.
      </li>
      <li>When its rights end, a picture goes from every page and list within a minute.</li>
      <li>
        A picture that is replaced changes wherever it stands. The same file added twice is one picture, and one that is
        used can’t be deleted.
      </li>
    </Guide>
  );
}
