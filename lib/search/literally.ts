/** The letters as a LIKE pattern reads them: its signs stand for themselves. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, "\\$&");
