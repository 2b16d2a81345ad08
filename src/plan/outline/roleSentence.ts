import { readRoles, type Roles } from "../cells/readRoles";
import { splitOutsideBrackets } from "../cells/splitOutsideBrackets";
import { NAME_ENDINGS, NAME_STARTS } from "../lexicon/unitNames";

const MAX_ROLE_SENTENCE = 120;
/** Words that end with what bodies do: 市教育局牵头，市财政局配合 */
export const TAIL_ROLE = /(?:牵头|主办|负责|落实|配合|协办|参与|协助|指导|督导|监督)$/;

const startsName = (name: string): boolean => NAME_STARTS.some((start) => name.startsWith(start));
/** 交通出行 is no bank. */
const NO_BODY = /(?<![银商农工建中人])行$/;
const endsName = (name: string): boolean =>
  NAME_ENDINGS.some((ending) => name.endsWith(ending)) && !NO_BODY.test(name);

/** （市教育局、市财政局） at the end of an item: nothing but names of bodies. */
export function isUnitList(text: string): boolean {
  const parts = splitOutsideBrackets(text, /[、，,；;\s]/).filter((part) => part !== "");
  return (
    parts.some(endsName) &&
    parts.every(
      (part) => part.length >= 3 && part.length <= 20 && (endsName(part) || startsName(part)),
    )
  );
}

const BY = /(?:^|[，,；;。])由([^。]{2,120})$/;

/** The roles that words name and nothing else: bodies with what they do. Null where there is more. */
function rolesOnly(words: string): Roles | null {
  if (words.length > MAX_ROLE_SENTENCE || !TAIL_ROLE.test(words)) return null;
  const roles = readRoles(words);
  const units = [...roles.leads, ...roles.supports];
  const named = units.length > 0 && units.every((unit) => unit.length <= 20 && endsName(unit));
  return named ? roles : null;
}

/** 县教体局牵头，县住建局配合，新建幼儿园3所。 */
const AHEAD = /^((?:[^，,。；;：:\d]{2,60}(?:牵头|主办|负责|配合|协办)[，,：:])+)(?=.)/;

/** 区卫健局：新增托位700个 */
const BODY_AHEAD = /^([^，,。；;：:\d\n]{2,40}(?:局|委|厅|政府|管委会|集团|公司))[：:](?=.)/;

/** Names behind a dash that closes an item: 新建农村公路90公里——县交通局 */
const DASHED = /\s*(?:[—–]{1,2}|--)\s*([省市县区州旗镇乡各团][^—–\n。]{2,60})。?$/;

/** …，2025年投资7000万元，县住建局: bodies alone behind the last comma, a cost or a date before it. */
const CLAUSE_AT_END = /[，,；;]\s*([省市县区州旗镇乡][^，,；;。：:\d\n]{2,40})。?$/;
const COST_OR_DATE = /(?:[亿万]?元|\d{1,2}月[^，,；;。]{0,8})$/;

const LEADS = /(?:牵头|主办|负责|落实)$/;
/** What is done to a body is no role of it: 新建养老中心. */
const DONE_TO = /^(?:新建|改建|扩建|建设|建成|完成|改造|推进|加强|做好|为|对)/;

/** …，市卫健委负责，市财政局配合: clauses at the end that each say what bodies do, one of them who leads. */
function closingRoles(text: string): { roles: Roles; rest: string } | null {
  let from = text.length;
  let leads = false;
  for (let cut = from; cut > 0; from = cut) {
    cut = Math.max(text.lastIndexOf("，", from - 1), text.lastIndexOf(",", from - 1));
    const clause = text.slice(cut + 1, from).trim();
    if (cut <= 0 || DONE_TO.test(clause) || rolesOnly(clause) === null) break;
    leads ||= LEADS.test(clause);
  }
  if (!leads) return null;
  return { roles: readRoles(text.slice(from + 1)), rest: text.slice(0, from) };
}

/** A label names the bodies, and its names may go on in the next line. */
const LABELLED = /(?:单位|部门|牵头|配合|责任)\s*[:：]|[、，,]\n[^\n]*$/;

/** The last sentence, where it says who does it: 市教育局牵头，市财政局、市住建局配合。, or its end: …，由市教育局牵头。 */
export function roleSentence(text: string): { roles: Roles; rest: string } | null {
  const dashed = DASHED.exec(text);
  if (dashed !== null && dashed.index > 0 && isUnitList(dashed[1] ?? ""))
    return { roles: readRoles(dashed[1] ?? ""), rest: text.slice(0, dashed.index) };
  const ahead = AHEAD.exec(text)?.[1] ?? "";
  const body = BODY_AHEAD.exec(text);
  if (body !== null && isUnitList(body[1] ?? ""))
    return { roles: readRoles(body[1] ?? ""), rest: text.slice(body[0].length) };
  const leading = ahead === "" ? null : rolesOnly(ahead.slice(0, -1));
  if (leading !== null) return { roles: leading, rest: text.slice(ahead.length) };
  const line = text.lastIndexOf("\n");
  const below = text.slice(line + 1).trim();
  if (line > 0 && !LABELLED.test(text) && !/[\d；;：:]/.test(below) && isUnitList(below))
    return { roles: readRoles(below), rest: text.slice(0, line) };
  const last = CLAUSE_AT_END.exec(text);
  if (last !== null && isUnitList(last[1] ?? "") && COST_OR_DATE.test(text.slice(0, last.index)))
    return { roles: readRoles(last[1] ?? ""), rest: text.slice(0, last.index) };
  const end = text.endsWith("。") ? text.length - 1 : text.length;
  const from = Math.max(text.lastIndexOf("。", end - 1), text.lastIndexOf("\n", end - 1)) + 1;
  const whole = from === 0 ? null : rolesOnly(text.slice(from, end).trim());
  if (whole !== null) return { roles: whole, rest: text.slice(0, from) };
  const clause = BY.exec(text.slice(0, end));
  const roles = clause === null || clause.index === 0 ? null : rolesOnly((clause[1] ?? "").trim());
  if (roles !== null) return { roles, rest: `${text.slice(0, clause?.index)}。` };
  const closing = closingRoles(text.slice(0, end).replace(/[；;]$/, ""));
  return closing && { ...closing, rest: `${closing.rest}。` };
}
