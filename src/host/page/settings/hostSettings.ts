export type HostLocale = "zh-CN" | "en-US";
