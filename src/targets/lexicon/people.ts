/** Words for people that stand where a measure word would: 16万农村人口, 3万老年人. */
const PEOPLE = `人口 群众 村民 居民 市民 农民 牧民 渔民 农牧民 学生 学员 师生 毕业生 老人 老年人 婴幼儿 幼儿 新生儿 儿童 青少年 妇女 孕妇 产妇 职工 员工 劳动力
  教师 党员 干部 患者 残疾人 务工人员 从业人员 困难人员 失业人员 劳动者 志愿者 游客 军人`;
/** Words for households. */
const HOUSEHOLDS = "农户 住户 贫困户 脱贫户 低保户 家庭";
/** What makes a place of them: 老年人食堂, 居民小区. */
const PLACES =
  "小区 楼 委 村 会 之家 公寓 中心 公园 食堂 房 院 站 点 宿舍 社区 大学 餐 驿站 区 队 医生 农场 教育 病床";

const any = (words: string): string => words.split(/\s+/).join("|");
/** Which of them: their place, 35—64岁. */
const WHICH = "(?:[\\u4e00-\\u9fff]|\\d{1,2}(?=[-—~至]|周?岁)|[-—~]){0,12}?";
const noun = (words: string): RegExp =>
  new RegExp(`${WHICH}(?:${any(words)})(?!${any(PLACES)})`, "y");

/** Nouns that say who is counted, with the measure word that is left out before them. */
export const COUNTED_PERSONS: readonly (readonly [noun: RegExp, unit: string])[] = [
  [noun(HOUSEHOLDS), "户"],
  [noun(PEOPLE), "人"],
];
