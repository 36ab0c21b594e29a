import { z } from "zod";

export const horizontalRuleSchema = z.object({ type: z.literal("horizontalRule") });
