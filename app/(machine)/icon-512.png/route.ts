import { iconResponse } from "@/lib/icon-response";

/** For the manifest. */
export const GET = (): Promise<Response> => iconResponse(512, "image/png");
