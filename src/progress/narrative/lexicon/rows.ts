/** 其中 and what follows it up to the sentence's end are parts. */
export const PART = /其中|包括|[（(]含/;
/** What stands in brackets between a thing and its number: 驿站（含公厕）22个. */
export const ASIDE_BEFORE = /[（(][^（）()]*[）)]$/;

/** 分别 gives each of the things before it one of the numbers after it. */
export const RESPECTIVELY = /分别/;

/** Units that describe a thing when a name follows them: 3岁以下婴幼儿, 10千伏线路. */
export const DESCRIBING_UNITS: ReadonlySet<string> = new Set([
  "岁",
  "周岁",
  "千伏",
  "kV",
  "层",
  "级",
]);

/** A place says where, not what: 西城街道12家. */
export const PLACE = /^[\u4e00-\u9fff]{1,6}(?:区|县|市|镇|乡|村|街道)$/;
/** 在46个小区 tells where. */
export const WHERE = /(?<![现所存正])在$/;
/** 、and 和 go on with a row of numbers. */
export const ROW_GOES_ON = /^[、和及与]/;
