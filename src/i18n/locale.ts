/** The languages of the product. Chinese is the default; English follows Office's display language. */
export const LOCALES = ["zh-CN", "en-US"] as const;
export type Locale = (typeof LOCALES)[number];

/** The locale for a language tag as hosts and shells give it ("en-GB", "zh_CN.UTF-8"); Chinese unless it is English. */
export function localeOf(tag: string | undefined): Locale {
  return tag !== undefined && /^en\b|^en[-_]/i.test(tag) ? "en-US" : "zh-CN";
}
