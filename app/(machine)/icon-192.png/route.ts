import { iconResponse } from "@/lib/icon-response";

/** For the manifest. */
export const GET = (): Promise<Response> => iconResponse(192, "image/png");
