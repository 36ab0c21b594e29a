import { iconResponse } from "@/lib/icon-response";
import { vectorIcon } from "@/lib/pictures/icon";

/** For tabs, at any size. */
export const GET = (): Promise<Response> => iconResponse(256, "image/svg+xml", vectorIcon);
