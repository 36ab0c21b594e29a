/**
 * The two faces of the paper, served from here. Only these two files are preloaded (34 kB);
 * accented letters, the italic and the extended latin are named in globals.css and fetched when a page needs them,
 * and so are the stand-ins, which Next would make for one weight and one system only.
 */
import localFont from "next/font/local";

// The unicode ranges are what the files hold: what English is written in; next/font takes literals alone.

/** Brygada 1918: headlines and running text. */
const brygada = localFont({
  src: "./fonts/brygada-1918-basic-latin-wght-normal.woff2",
  weight: "400 700",
  variable: "--face-serif",
  display: "swap",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00A0,U+00A3,U+00A7,U+00A9,U+00AB,U+00AD-00AE,U+00B0,U+00B7,U+00BB,U+00D7,U+0304,U+0308,U+0329,U+2000-2015,U+2018-201E,U+2020-2022,U+2026,U+2028-202F,U+2060-206F,U+20AC,U+2212,U+FEFF",
    },
  ],
});

/** Libre Franklin: labels, times, forms. */
const franklin = localFont({
  src: "./fonts/libre-franklin-basic-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--face-sans",
  display: "swap",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00A0,U+00A3,U+00A7,U+00A9,U+00AB,U+00AD-00AE,U+00B0,U+00B7,U+00BB,U+00D7,U+0304,U+0308,U+0329,U+2000-2015,U+2018-201E,U+2020-2022,U+2026,U+2028-202F,U+2060-206F,U+20AC,U+2212,U+FEFF",
    },
  ],
});

/** For the class of `<html>`: makes both faces known to globals.css. */
export const fontVariables = `${brygada.variable} ${franklin.variable}`;
