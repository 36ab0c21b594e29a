import { iconResponse } from "@/lib/icon-response";
import { iconFile } from "@/lib/pictures/icon";

/** What browsers ask for without being told. */
export const GET = (): Promise<Response> => iconResponse(32, "image/x-icon", (png) => iconFile(png, 32));
