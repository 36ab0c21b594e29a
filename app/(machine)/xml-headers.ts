/** Of sitemaps. */
export const xmlHeaders = { "content-type": "application/xml; charset=utf-8" };
