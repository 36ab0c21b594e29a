/**
 * The two faces of the paper, served from here. Only these two files are preloaded (53 kB);
 * the italic and the extended latin are named in globals.css and fetched when a page needs them,
 * and so are the stand-ins, which Next would make for one weight and one system only.
 */
import localFont from "next/font/local";

// The unicode ranges are Google Fonts' "latin" subset, which the files hold; next/font takes literals alone.

/** Brygada 1918: headlines and running text. */
const brygada = localFont({
  src: "./fonts/brygada-1918-latin-wght-normal.woff2",
  weight: "400 700",
  variable: "--face-serif",
  display: "swap",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    },
  ],
});

/** Libre Franklin: labels, times, forms. */
const franklin = localFont({
  src: "./fonts/libre-franklin-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--face-sans",
  display: "swap",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    },
  ],
});

/** For the class of `<html>`: makes both faces known to globals.css. */
export const fontVariables = `${brygada.variable} ${franklin.variable}`;
