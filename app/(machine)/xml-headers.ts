/** Of sitemaps: made at each request, since what they list leaves by the clock too, and kept by nobody unasked. */
export const xmlHeaders = { "content-type": "application/xml; charset=utf-8", "cache-control": "no-cache" };
