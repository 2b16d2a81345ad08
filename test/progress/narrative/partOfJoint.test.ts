import { partOfJoint } from "../../../src/progress/narrative/partOfJoint";

/** A promise for several things, and words of a report: do they name only a part of them? */
test.each<[promise: string, words: string, part: boolean]>([
  ["建设城市公园、口袋公园", "口袋公园建成", true],
  ["建设城市公园、口袋公园", "城市公园", true],
  ["建设城市公园、口袋公园", "城市公园、口袋公园建成", false],
  ["建设城市公园、口袋公园", "公园建成", false],
  ["新增停车位和充电桩共", "已新增停车位", true],
  ["改造供水、燃气、供热管网", "供热管网", true],
  ["改造供水、燃气、供热管网", "供水管网、燃气管网", true],
  ["改造供水、燃气、供热管网", "管网改造", false],
  ["农村道路硬化、亮化", "农村道路硬化", true],
  ["农村道路硬化、亮化", "农村道路", false],
  ["举办退役军人、高校毕业生专场招聘会", "退役军人专场招聘会", true],
  ["举办退役军人、高校毕业生专场招聘会", "专场招聘会", false],
  ["开展演出、展览等文化活动", "举办演出", true],
  ["开展演出、展览等文化活动", "文化活动", false],
  ["新建改建公厕", "新建公厕", true],
  ["新建改建公厕", "改建公厕", true],
  ["新建改建公厕", "新增公厕", false],
  ["新建（改造）老年食堂", "改造老年食堂", true],
  ["新改建公路", "新改建公路", false],
  ["新建公厕", "改建公厕", false],
  ["更新改造燃气管道", "燃气管道更新", false],
  ["创新提升服务站", "提升服务站", false],
  ["新建老年食堂（助餐点）", "助餐点", false],
  ["农村自来水普及率达到", "自来水普及率", false],
  ["新增3A级及以上景区", "3A级景区", false],
  ["创建和谐社区", "社区", false],
  ["培训参与项目的村民", "村民", false],
  ["自来水普及率、污水处理率均达到", "污水处理率", true],
])("%s: %s", (promise, words, part) => {
  expect(partOfJoint([promise])(words)).toBe(part);
});
