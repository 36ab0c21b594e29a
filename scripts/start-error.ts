/** A start that can't go on: the message is one clear sentence that says what to do. */
export class StartError extends Error {}

/** True for the words of programs that found a disk or a quota full. */
export const saysDiskFull = (text: string): boolean =>
  /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i.test(text);
