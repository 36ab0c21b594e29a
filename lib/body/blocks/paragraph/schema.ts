import { z } from "zod";
import { inlineSchema } from "../../inline";

export const paragraphSchema = z.object({ type: z.literal("paragraph"), content: inlineSchema });
