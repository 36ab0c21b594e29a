/** A line of what `npm run bench` prints. */
export type Row = { what: string; is: string; budget: string; isMet: boolean };
