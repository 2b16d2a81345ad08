import { splitOutsideBrackets } from "./splitOutsideBrackets";
import { splitUnits } from "./splitUnits";

export interface Roles {
  readonly leads: readonly string[];
  readonly supports: readonly string[];
}

type Role = "lead" | "support";

const LEAD =
  "市级牵头单位|牵头责任单位|牵头单位|牵头部门|责任单位|责任部门|主管单位|主管部门|主办单位|实施单位|承办单位|主责单位|牵头|主办|责任|主责";
const SUPPORT =
  "配合责任单位|配合单位|配合部门|协办单位|协同单位|参与单位|参加单位|协助单位|配合|协办|参与|协助";
const MARK = new RegExp(
  `(${SUPPORT}|${LEAD})(?:[）)】])?\\s*[:：]|[【〖\\[［](${SUPPORT}|${LEAD})[】〗\\]］]`,
  "g",
);
const SUPPORT_WORD = new RegExp(`^(?:${SUPPORT})`);
const TAIL =
  /^(.*?)[（(]?(?:(牵头|主办|主责|负责)|(配合|协办|参与|协助|(?:督促)?指导|督导|监督))(?:单位)?[）)]?$/s;

/** 责任单位 leads, unless a 牵头单位 stands beside it. */
const supports = (mark: string, ledByName: boolean): boolean =>
  SUPPORT_WORD.test(mark) || (ledByName && !mark.includes("牵头"));

/** How it is said that bodies share a work: it gives no role of its own. */
const BY_DUTY =
  /[（(]?等?(?:根据|依据|按照?)(?:各自)?(?:职责|职能|任务)(?:分工)?(?:分别|共同)?(?:抓好落实|负责|落实|推进|实施)?[)）]?|(?:具体|分别|共同|组织|抓好)(?:落实|实施|推进)/g;

/** `牵头：市教育局；配合：市财政局` → parts with the role that each mark gives. */
function markedParts(text: string): { role: Role; text: string }[] {
  const marks = [...text.matchAll(MARK)];
  const ledByName = marks.some(([mark]) => mark.includes("牵头"));
  return marks.map((mark, index) => ({
    role: supports(mark[1] ?? mark[2] ?? "", ledByName) ? "support" : "lead",
    text: text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length),
  }));
}

/** True for a text whose words say who leads or helps: 牵头：…, 【配合单位】…. */
export const namesRoles = (text: string): boolean => text.search(MARK) >= 0;

const STAR = /[★☆▲△※]/;

/** ★市教育局、市财政局: a star marks who leads. */
function starred(text: string): Roles {
  const parts = splitOutsideBrackets(text, /[、，,；;\n\s]/).filter((part) => part !== "");
  const named = (marked: boolean): string =>
    parts
      .filter((part) => STAR.test(part) === marked)
      .map((part) => part.replace(STAR, ""))
      .join("、");
  return { leads: splitUnits(named(true)), supports: splitUnits(named(false)) };
}

/** Says who leads: beside it 负责 only says who else works. */
const LED = /牵头|主办|主责/;

/** `市教育局牵头，市财政局、市人社局配合` or `市教育局（牵头）、市财政局` → parts with their roles. */
function tailedParts(text: string): { role: Role; text: string }[] | null {
  const parts: { role: Role; text: string }[] = [];
  const pending: string[] = [];
  const ledByName = LED.test(text);
  for (const part of splitOutsideBrackets(text, /[、，,；;\n]/)) {
    const [, name, lead, support] = TAIL.exec(part.trim()) ?? [];
    pending.push(name ?? part);
    if (lead === undefined && support === undefined) continue;
    // （牵头） speaks of the one name before it; …牵头 of all since the last role.
    const alone = lead !== undefined && /[)）]$/.test(part.trim());
    const named = alone ? pending.splice(-1) : pending.splice(0);
    const helps = lead === undefined || (lead === "负责" && ledByName);
    parts.push({ role: helps ? "support" : "lead", text: named.join("、") });
  }
  if (parts.length === 0) return null;
  if (pending.length > 0) parts.push({ role: "support", text: pending.join("、") });
  return parts;
}

/**
 * Leads and supports in the text of a lead cell. Without role words all are leads (or, in a column
 * whose first unit leads, the first is). Role words stand before (`牵头：…；配合：…`) or behind
 * (`…牵头，…配合`, `市教育局（牵头）、市财政局`); units left over beside a marked lead support it.
 */
export function readRoles(source: string, firstIsLead = false): Roles {
  const text = source.replace(BY_DUTY, "");
  if (STAR.test(text)) return starred(text);
  const marked = markedParts(text);
  const parts = marked.length > 0 ? marked : tailedParts(text);
  if (parts === null) {
    const units = splitUnits(text);
    return firstIsLead
      ? { leads: units.slice(0, 1), supports: units.slice(1) }
      : { leads: units, supports: [] };
  }
  const of = (role: Role): string[] => [
    ...new Set(parts.filter((part) => part.role === role).flatMap((part) => splitUnits(part.text))),
  ];
  const leads = of("lead");
  if (!firstIsLead || LED.test(text)) return { leads, supports: of("support") };
  return { leads: leads.slice(0, 1), supports: [...leads.slice(1), ...of("support")] };
}
