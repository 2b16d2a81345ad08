import type { Stretch } from "../../text/stretches";
import type { DateReading } from "./dateParser";

const BEFORE = /前$/;
/** 2000年底前建成的小区, 2000年底前的住房. */
const THINGS_OF_OLD = /^[^，。；：0-9]{0,16}?(?:的|老旧|小区|住宅|房屋|住房)/;
/** 2001—2005年建成的小区; 2022年建成的50个 tells of what is reached. */
const BUILT_THEN = /^(?:建成|竣工|交付)(?:投用|使用)?的(?![0-9])/;
/** 9月1日前出生的儿童. */
const PERSONS =
  /^(?:[春秋]季)?(?:出生|入住|参保|入学|入职|入伍|退役|退休|登记|注册|毕业|参加工作|在册|在籍)[^，。；：、]{0,8}的/;
/** 2022年续建项目, 2022年度已开工的项目. */
const CARRIED_OVER =
  /^的?(?:续建|结转|跨年|遗留|未完|未竣工|开工未|在建|已?(?:开工|启动|立项)(?:未[^，。；、]{1,4})?的)/;
/** 建成于2000年底前. */
const BUILT_AT = /(?:建成|建|竣工|交付)于$/;
/** 三年行动计划（2022—2024年）. */
const OF_A_PLAN = /(?:计划|规划|方案|行动)[》”"]?[（(]$/;

/** Whether a time says no more than which things or persons are meant, or for when a plan is. */
export function saysWhich(
  text: string,
  { start, end }: Stretch,
  reading: DateReading,
  planYear: number,
): boolean {
  const after = text.slice(end, end + 20);
  const before = text.slice(Math.max(0, start - 4), start);
  const isBefore = BEFORE.test(text.slice(start, end));
  const isOld = reading === "past" || (reading !== null && reading < `${planYear}-01-01`);
  if (OF_A_PLAN.test(before) || ((isBefore || isOld) && PERSONS.test(after))) return true;
  if (!isOld) return false;
  return (
    (isBefore && (THINGS_OF_OLD.test(after) || BUILT_AT.test(before))) ||
    BUILT_THEN.test(after) ||
    CARRIED_OVER.test(after)
  );
}
