/** How many stories a job changes in one transaction. Each is locked for as long as that takes: about half a second. */
export const storiesPerBatch = 500;
