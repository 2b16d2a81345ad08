const CN = "[一二三四五六七八九十]{1,3}";
/** What a numbered item calls itself: 实事一, 第3件实事. */
const WORK = "项目|任务|(?:民生)?实事|工程";
/** One character each: ㈠, ⑴, and ① in its several dresses. */
const ENCLOSED_CHINESE = "[㈠-㈩]";
const ENCLOSED_ARABIC = "[⑴-⒇]";
const CIRCLED = "[①-⑳❶-❿➀-➉➊-➓⓵-⓾]";

/** What stands before a line instead of a number; a dash or an asterisk may belong to the text. */
export const BULLET = /^(?:[●•■◆◇▪▶►➤○□☆★√✓✔◎※▲△·]\s*|[-*+]\s+)/;

/** How items of a written list are numbered, outermost first; the index is the depth. */
export interface Enumerator {
  readonly name: string;
  /** At the start of a line; the group that matched is the number, if any. */
  readonly atStart: RegExp;
  /** Inside a line, where items follow one another after punctuation; absent if they never do. */
  readonly inside?: RegExp;
}

export const ENUMERATORS: readonly Enumerator[] = [
  {
    name: "part",
    atStart: new RegExp(
      `^(?:第(${CN})[篇章部](?:分)?[\\s、:：]*|part\\s*\\.?\\s*\\d{1,2}[\\s.:：]*)`,
      "i",
    ),
  },
  { name: "stem", atStart: /^([甲乙丙丁戊己庚辛壬癸])[、.．]\s*/ },
  { name: "chinese", atStart: new RegExp(`^(${CN})[、.．]\\s*`) },
  {
    name: "bracketedChinese",
    atStart: new RegExp(`^([(（]${CN}[)）]|${ENCLOSED_CHINESE})\\s*[、.．]?\\s*`),
  },
  {
    name: "named",
    atStart: new RegExp(
      `^(?:${WORK}|[第之其]|N[Oo]\\.?\\s*)(${CN}|\\d{1,3})(?:项|件|个)?(?:${WORK})?(?:[:：、.．]\\s*|(?<=[项件个]|${WORK}|(?:${WORK})(?:${CN}|\\d{1,3})|N[Oo]\\.?\\s*\\d{1,3})(?:\\s+|$))`,
    ),
  },
  {
    name: "arabic",
    atStart: /^(\d{1,3})\s*(?:[、)）]|[.．](?!\d))\s*/,
    inside: /(?:(?<=[。；;：:])\s*|(?<=\s))(\d{1,3})(?:[、)）]|[.．](?!\d))/g,
  },
  {
    name: "ordinal",
    atStart: new RegExp(`^(?:(${CN})是(?!否)[:：，,]?|[第其](${CN})[，,])`),
    inside: new RegExp(`(?<=[。；;：:，,])\\s*(?:(${CN})是(?!否)|[第其](${CN})[，,])`, "g"),
  },
  {
    name: "bracketedArabic",
    atStart: new RegExp(`^([(（]\\d{1,3}[)）]|${ENCLOSED_ARABIC})\\s*`),
    inside: /(?:(?<=[。；;：:])\s*|(?<=\s))[(（](\d{1,3})[)）]/g,
  },
  {
    name: "circled",
    atStart: new RegExp(`^(${CIRCLED})\\s*`),
    inside: new RegExp(`(?<=[。；;：:])\\s*(${CIRCLED})`, "g"),
  },
  { name: "bullet", atStart: BULLET },
];

/** Of equal evidence, the style that numbers projects in most lists comes first. */
export const ITEM_STYLE_ORDER: readonly string[] = [
  "named",
  "arabic",
  "bracketedChinese",
  "chinese",
  "ordinal",
  "bracketedArabic",
  "circled",
  "stem",
  "part",
  "bullet",
];

/** The style of a line behind a bullet, which has no number. */
export const BULLET_STYLE = ENUMERATORS.findIndex(({ name }) => name === "bullet");
