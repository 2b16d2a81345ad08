/** A sum over parts. */
export const SUM = /合计|共计|总计|(?<![公中国])共(?!享|建|同|治|济|富|青|创|用|性)/;
/** The stock of all years so far, or a sum over months. */
export const STOCK = /累计|达/;
/** What there is, whenever it came. */
export const STANDING = /现有|现共有|拥有|总数|总量|保有量/;
/** Within this year, against the stock of all years. */
export const THIS_YEAR = /今年|本年|全年|年内|当年/;
export const NEW = /新增|新建|新认定|新改|新解决|新开通|新安装|新发展|新培育|新开|新评|净增/;
/** Of one month only. */
export const THIS_MONTH =
  /本月|当月|本周|本季|当季|(?<![-—–~～至到\d])\d{1,2}月份?(?![底末前初中上下\d日起])/;
/** 9月新增1203个: what one month added is not what was reached. */
export const MONTH_ALONE =
  /本月|当月|本周|(?<!\d|[-—–~～至到])\d{1,2}月份?(?:$|[，,]?[^，,。；：:]{0,8}(?:新增|净增))/;
export const UP_TO_NOW = /截至|截止|累计/;
