/** Joins the things of a row; 普及, 和谐 and 参与 join nothing. */
export const JOINS =
  /、|以及|(?<![普惠涉危遍顾])及(?![时格以])|(?<![共饱总温])和(?![谐美平])|(?<!参)与|或(?!以)/;
/** 演出、展览等活动: what follows 等 is all of them together. */
export const AND_MORE = /等(?!级|候)[^、和及与或]*$/;
/** Leads to the first thing of a row. */
export const LEADS_TO_THING = /^(?:为|对|向|给|在|全[市县区省])+/;

/** 新建改建, 新（改）建, 新建及改造: one number for what is made and what is renewed. */
export const MADE_OR_RENEWED =
  /(?<![更翻创])新[建增设装开]?[、和及与或（(/]*(?:改[建造扩、，）)]|扩建|改$|翻[新建]|迁建|提升|更新|维修|修缮)/;
/** 新增 is said of both. */
export const MADE_NEW = /新[建设装开改扩（(]/;
export const RENEWED = /改[建造扩]|扩建|翻[新建]|迁建|提升|更新|维修|修缮|新[（(]?[改扩]/;
