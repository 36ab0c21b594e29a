/** What the check before publishing finds, and what to do about it. */
export const checkWords = {
  // The whole article
  headlineMissing: "Write a headline.",
  sectionMissing: "Choose a section.",
  urlInvalid: "Use only lowercase letters, digits and single hyphens in the URL.",
  textMissing: "Write the text, or set the type to picture story.",
  headlineTooLong: (most: number, length: number) =>
    `Shorten the headline. Search engines cut it after ${most} characters, and it has ${length}.`,
  shortHeadlineTooLong: (most: number) => `Cut the short headline to ${most} characters, for phones.`,
  shortHeadlineMissing: (most: number) =>
    `Add a short headline of at most ${most} characters. This headline is too long for phones.`,
  standfirstMissing: "Write a standfirst.",
  standfirstTooLong: (most: number) => `Shorten the standfirst to ${most} characters.`,
  standfirstRepeated: "Remove or rewrite this paragraph. It repeats the standfirst.",
  authorMissing: "Add an author, or credit the source.",
  headingEmpty: "Write the heading, or remove it.",

  // Pictures and links
  thisPicture: "this picture",
  galleryPicture: (place: number) => `picture ${place} of this gallery`,
  mainImage: "the main image",
  pictureGone: (name: string) => `Choose ${name} again. It is no longer in the library.`,
  altTextMissing: (name: string) => `Add alt text to ${name}, or mark it as decorative.`,
  creditMissing: (name: string) => `Add a credit to ${name}.`,
  rightsEnded: (name: string, day: string) => `Replace or remove ${name}. Its rights end on ${day}.`,
  rightsEnding: (name: string, day: string) =>
    `Check the rights of ${name}. They end on ${day}, and readers don’t see it after that.`,
  mainImageTooSmall: (least: number, width: number) =>
    `Choose a main image at least ${least} pixels wide. This one has ${width}.`,
  mainImageMissing: "Choose a main image.",
  alsoReadGone: "Choose another article for “Also read”, or remove it. This one is not live.",
  alsoReadTyped: "Replace this line with an “Also read” block. Its link keeps working when the article’s URL changes.",

  // Language
  capitals: (words: string) => `Check the capitals in “${words}”.`,
  capitalsList: (list: string) => `Check the capitals in ${list}. Write only acronyms in capitals.`,
  nameDiffers: (here: string, elsewhere: string) =>
    `Check the name. It is “${here}” here and “${elsewhere}” elsewhere.`,
  doubledPunctuation: (words: string) => `Remove the doubled punctuation in “${words}”.`,
  doubleSpace: (words: string) => `Remove the double space in “${words}”.`,
  spaceBeforeComma: (words: string) => `Remove the space before the comma in “${words}”.`,
  spaceAfterBracket: (words: string) => `Add a space after the bracket in “${words}”.`,
  spaceAfterFullStop: (words: string) => `Add a space after the full stop in “${words}”.`,
  quotesUnbalanced: (mark: string) => `Check the quotation marks. A ${mark} here has no partner.`,

  // Limits of a text
  tooMany: "Choose at most 50.",
  duplicates: "Choose each only once.",
  languageInvalid: "Use a language tag such as en-GB.",
  slugInvalid: "Use lowercase letters, digits and single hyphens.",
  tooLong: (most: number) => `Use at most ${most} characters.`,
  linkInvalid: "Links must point to a URL, an email address, a telephone number or a page of this site.",
  linkTooLong: "Links can have at most 2,048 characters.",
  linkHasPassword: "Remove the user name and password from the link.",
  paragraphTooLong: "Split this paragraph. It has more than 10,000 line breaks and style changes.",
  embedInvalid: "Embeds need a URL that begins with https:// and contains no user name or password.",
  listTooDeep: (deepest: number) => `Lists can be at most ${deepest} levels deep. Move the innermost items out.`,
  tooManyBlocks: "Use at most 10,000 blocks.",
};
