/** 其中 and what follows it up to the sentence's end are parts. */
export const PART = /其中|包括|[（(]含/;
/** What stands in brackets between a thing and its number: 驿站（含公厕）22个. */
export const ASIDE_BEFORE = /[（(][^（）()]*[）)]$/;

/** 两村各新建1座; 各类 and 各镇 are words. */
export const APIECE =
  /各(?:(?:新[建增改]|改[造建]|建成|完成|打造|设立?|配备?|建)[^，,。；]{0,8})?$/;

/** A row of names that ends in 等. */
export const SOME_OF = /[、和].{2,}等(?:地|处)?$/;

/** 分别 gives each of the things before it one of the numbers after it. */
export const RESPECTIVELY = /分别/;

/** Each of the numbers told before is answered by one of the numbers that follow. */
export const ANSWER_EACH =
  /分别(?:已|实际)?(?:完成|建成|达到?|实现|新增|为)|(?:完成|建成|实现)[^，,。；]{0,4}分别/;

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
/** A sentence that tells of one part of the whole area; 全市, 我县, 小区 and 城市 name no part. */
export const PLACE_FIRST =
  /^[^\u4e00-\u9fff]*(?:其中[，,：:]?)?(?![全本我各城乡])[\u4e00-\u9fff]{1,5}?(?:(?<![小社校园景山辖库片])区|县|(?<![全城门超集夜菜本我])市|(?<![乡城])镇|(?<![城])乡|街道)(?!级|域|场|政|区|民|镇|乡|村|道)/;
/** 改造小区350个，涉及居民4.78万户: the same works, counted otherwise. */
export const INVOLVES = /[，,](?:共|约)?涉及[^，,。；]{0,4}$/;
/** ，计总里程358公里: how much the things just counted measure. */
export const MEASURES_SO =
  /^[^，,、。；]{0,8}[，,、]?(?:合?计|总里程|总面积|总长|涉及|共计)[^，,。；]{0,6}$/;
/** 在46个小区 tells where. */
export const WHERE = /(?<![现所存正制定持])在$/;
/** 、and 和 go on with a row of numbers. */
export const ROW_GOES_ON = /^[、和及与]/;
