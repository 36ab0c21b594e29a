// https://www.sitemaps.org/protocol.html: at most 50,000 addresses and 50 MB (52,428,800 bytes) a file.
// Bytes decide: with the longest slugs in the widest scripts and thirty pictures, an entry has at most
// 10,000. The number stands in an index of the database too.
export const mostInFile = 5000;
export const mostPictures = 30;

// https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
export const mostNews = 1000;
export const newsAge = 48 * 60 * 60 * 1000; // ms
