/**
 * What a cached page was made from. A change expires the tags of what it touched, and with
 * them every page that shows it.
 */
export const settingsTag = "settings"; // names, sections, standing pages
export const frontTag = "front"; // home's; a section's front is part of what its section's tag names
export const latestTag = "latest"; // any story published, changed or taken down
export const mostReadTag = "most-read";
export const dayTag = "day"; // cards of today show the hour: made again when the paper's day ends
export const addressesTag = "addresses"; // an address has moved, or gone, or neither any more
export const bannerTag = "banner";
export const namesTag = "names"; // what authors and topics are called, wherever they are named
/** No change expires it: of a page that has it, what is beside the story may be a day old. */
export const archiveTag = "archive";
export const articleTag = (id: string): string => `article:${id}`;
export const cardTag = (id: string): string => `card:${id}`; // what cards show of an article
export const sectionTag = (id: string): string => `section:${id}`;
export const topicTag = (id: string): string => `topic:${id}`;
export const authorTag = (id: string): string => `author:${id}`;
