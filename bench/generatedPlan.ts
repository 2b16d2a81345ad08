import type { Plan, Project } from "../src/plan/plan";

const CONTENTS = [
  "新建普惠幼儿园3所，新增学位900个。",
  "改造老旧小区12个，惠及居民3500户，年内完工。",
  "6月底前完成门诊楼主体封顶。",
  "发放消费券2000万元，带动就业1200人以上。",
];
const UNITS = ["市教育局", "市住建局", "市卫健委", "市商务局", "市民政局"];

/** A list of so many projects, of the size of real ones: about 1.75 targets each. */
export function generatedPlan(count: number): Plan {
  const sections = ["一、教育", "二、宜居", "三、健康"].map((name, index) => ({
    no: index + 1,
    name,
  }));
  const projects = Array.from({ length: count }, (_, index): Project => {
    const value = ((index % 97) + 1) / 10;
    const section = sections[Math.floor((index * sections.length) / count)];
    return {
      no: index + 1,
      section: section?.name ?? null,
      title: `民生实事项目第${index + 1}号`,
      content: CONTENTS[index % CONTENTS.length] ?? "",
      investment:
        index % 4 === 3
          ? { kind: "blank", text: "" }
          : { kind: "amount", value: String(value), text: String(value) },
      leads: [UNITS[index % UNITS.length] ?? ""],
      supports: ["各县（市、区）"],
      row: index + 1,
    };
  });
  return {
    title: "2022年民生实事清单",
    year: 2022,
    unit: "亿元",
    sections,
    projects,
    warnings: [],
  };
}
