/** Words for people that stand where a measure word would: 16万农村人口, 3万老年人. */
const PEOPLE =
  "人口 群众 村民 居民 市民 农民 学生 学员 毕业生 老人 老年人 儿童 青少年 妇女 职工 员工 劳动力 教师 患者 残疾人 务工人员 志愿者 游客";
/** Words for households. */
const HOUSEHOLDS = "农户 住户 贫困户 脱贫户 低保户 家庭";
/** What makes a place of them: 老年人食堂, 居民小区. */
const PLACES =
  "小区 楼 委 村 会 之家 公寓 中心 公园 食堂 房 院 站 点 宿舍 社区 大学 餐 驿站 区 队 医生 农场 教育 病床";

const any = (words: string): string => words.split(" ").join("|");
const noun = (words: string): RegExp =>
  new RegExp(`[\\u4e00-\\u9fff]{0,7}?(?:${any(words)})(?!${any(PLACES)})`, "y");

/** Nouns that say who is counted, with the measure word that is left out before them. */
export const COUNTED_PERSONS: readonly (readonly [noun: RegExp, unit: string])[] = [
  [noun(HOUSEHOLDS), "户"],
  [noun(PEOPLE), "人"],
];
