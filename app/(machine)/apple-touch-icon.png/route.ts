import { iconResponse } from "@/lib/icon-response";

/** For the home screen of Apple’s devices. */
export const GET = (): Promise<Response> => iconResponse(180, "image/png");
