import NotFound from "../not-found";

/** What readers see, with status 404, at an address that never was: see server/stand-ins.ts. */
export default NotFound;
