import * as z from "zod/mini";

const year = z.int().check(z.gte(1000), z.lte(9999));

/** What every line may say of itself: its id, and its year as a number or as four digits. */
export const lineFields = {
  id: z.optional(z.union([z.string(), z.number()])),
  planYear: z.optional(
    z.nullable(
      z.union([
        year,
        z.pipe(
          z.string().check(z.regex(/^\s*[1-9]\d{3}\s*$/)),
          z.transform((text: string) => Number(text)),
        ),
      ]),
    ),
  ),
};
