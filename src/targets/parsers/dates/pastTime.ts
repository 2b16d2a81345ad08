import type { DateParser } from "./dateParser";

/** 去年, 截至目前: words that tell of what is done already. */
export const pastTime: DateParser = {
  name: "past time",
  pattern:
    /去年|(?<!以)上年度?(?!半|[龄轻满])|(?<!提)前年|近[一二两三四五]年来?|截[至止](?!时间|日期)到?(?:目前|(?:今年|20\d{2}年)?(?:[底末]|\d{1,2}月(?:[底末]|\d{1,2}日)?)?)|(?<!项)目前|(?:前[一二三]季度|(?:1|一)[-—至](?:1[0-2]|[2-9])月份?)(?=[^。；]{0,12}累计)/g,
  read: () => "past",
};
