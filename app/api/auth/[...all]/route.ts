import { auth } from "@/lib/auth";
import { withClientAddress } from "@/lib/client-address";

const handle = (request: Request): Promise<Response> => auth().handler(withClientAddress(request));

export { handle as GET, handle as POST };
