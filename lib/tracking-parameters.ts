/** Parameters by which advertisers, newsletters and social networks follow a reader from a link. No page needs them. */
const tracking =
  /^(?:utm_\w+|(?:g|d|y|fb|tw|tt)clid|msclkid|gclsrc|[gw]braid|gad_\w+|_g[al]|srsltid|igsh(?:id)?|li_fat_id|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|vero_id|oly_(?:enc|anon)_id)$/i;

/** True for the name of a parameter that only follows the reader. */
export const isTracking = (name: string): boolean => tracking.test(name);
