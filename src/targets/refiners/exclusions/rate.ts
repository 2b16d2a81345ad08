import type { Exclusion } from "../../draft";
import { BEGINS_WITH_VERB } from "../../lexicon/verbPatterns";

/** The reason of a figure that says what each one gets. */
export const RATE = "a rate for each";

const EACH =
  /(?:每(?!周|季|月|年|学期)[^，。；、]{1,8}|各(?![类级项自个种界行])[^，。；、]{1,10})$/;
const SINGLE =
  /单[户个笔家人次项名][^，。；、]{0,10}$|最高(?:给予|不超过|补助|奖励|可)?[^，。；、]{0,2}$/;
const GIVEN =
  /(?:按照?[^，。；、]{0,6}|[人户]均(?:补助|补贴|奖励)|(?<!发放[^，。；、]{0,8})(?:给予|予以|奖励|补贴|补助)(?:一次性)?)$/;
const BORNE = /(?:承担|负担|分担|出资)约?$/;
const LEVEL = /达到?|提高|提升|拥有|不低于|不少于|增加|增至|不超过|控制|基础养老金|标准为/;
const OF_A_RULE = /^(?:以[上下内])?的?(?:标准|比例|补助|补贴|奖励|一次性|额度)(?!化)/;

/** 津贴（每月不少于60元）: beside what is given, how much each time. */
const BRACKETS = /[（(][^（）()]*[）)]/g;
const EACH_TIME = /^每(?:人|户|生|名)?每?(?:年|月|季度?|学[期年]|周|天|日|次)$/;

/** 每户补助1.5万元, 按1500元/人的标准: what each one gets is a rule, not the year's promise. */
export const rate: Exclusion = ({ lead, after, kind, clause }, { clauses }) => {
  const words = lead.slice(-36).replace(BRACKETS, "").slice(-24);
  const ruled = kind === "amount" || kind === "percent";
  const aside = clauses.list[clause]!.host !== undefined;
  if ((kind === "amount" || aside) && EACH_TIME.test(lead)) return RATE;
  if (kind === "amount" && /^每[人户生亩]/.test(after) && !LEVEL.test(words)) return RATE;
  if (ruled && SINGLE.test(words)) return RATE;
  if (kind === "percent" && BORNE.test(words)) return "a share of the cost";
  const output = kind === "capacity" && /每[天日小年月][时]?$/.test(words);
  const each = output ? null : (EACH.exec(words) ?? (ruled ? GIVEN.exec(words) : null));
  if (/(?:标准|津贴|养老金|救助金|护理费)[^，。；按]{0,4}每/.test(words)) return null;
  const madeInEach =
    each !== null && /^各/.test(each[0]) && BEGINS_WITH_VERB.test(each[0].slice(1));
  if (each && !madeInEach && !LEVEL.test(words.slice(Math.max(0, each.index - 8)))) return RATE;
  return ruled && OF_A_RULE.test(after) && /按|给予|予以|享受|补/.test(words) ? RATE : null;
};
