import type { DateParser } from "./dateParser";

/** 去年, 截至目前: words that tell of what is done already. */
export const pastTime: DateParser = {
  name: "past time",
  pattern: /去年|上年度?(?!半)|前年|近[一二两三四五]年来?|截[至止](?:目前|20\d{2}年[底末]?)?|目前/g,
  read: () => "past",
};
