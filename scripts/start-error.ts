/** A start that can't go on: the message is one clear sentence that says what to do. */
export class StartError extends Error {}
