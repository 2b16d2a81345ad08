import { readRoles, type Roles } from "../cells/readRoles";
import { splitUnits } from "../cells/splitUnits";
import { readHeaderCell } from "../table/readHeaderCell";
import { isUnitList, roleSentence, TAIL_ROLE } from "./roleSentence";

/** What marks in a running text say, and the text without them. */
export interface Fields {
  readonly content: string;
  readonly roles: Roles;
  readonly investment: string;
  readonly deadline: string;
  readonly title: string;
}

const LABEL = /(?<=^|[\s。；;，,（(【])([\u4e00-\u9fa5]{2,12})\s*[:：]/gm;
const AMOUNT =
  /(?:(?:当年|本年度?|今年|年度|年内|全年|20\d\d年度?)(?:计划|预计|拟|安排|完成){0,2}|计划|预计|拟|安排)(?:完成)?(?:投资|投入|资金|经费)(?:额|资金)?(?:约|为|是|：|:|\s){0,3}(\d[\d,]{0,14}(?:\.\d{1,6})?\s*[亿万]?元)/;
/** Where nothing says of which year: 投资1200万元，… at the beginning of a clause, and no limit (10亿元以上) behind it. */
const PLAIN_AMOUNT =
  /(?<=^|[\s。；;，,（(:：])(?:项目|工程)?(?:概算|估算)?总?(?:投资|投入)(?:资金|额)?(?:约|共|为|是|：|:|\s){0,3}(\d[\d,]{0,14}(?:\.\d{1,6})?\s*[亿万]?元)(?!以上|左右)/;

/** …等负责，列第一位者为牵头单位，下同: says how to read the names before it. */
const FIRST_LEADS = /[，,；;]\s*(?:排|列|位列|名列)[^，,；;]{0,14}牵头[^，,；;]*(?:[，,]\s*下同)?$/;

const OPENING = new Set(["（", "(", "【", "〔", "[", "［"]);
const CLOSING = new Set(["）", ")", "】", "〕", "]", "］"]);

/** Bracketed groups and the text around them, in order; brackets nest. */
function groups(text: string): { text: string; bracketed: boolean }[] {
  const parts: { text: string; bracketed: boolean }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (OPENING.has(char)) {
      if (depth++ === 0) {
        parts.push({ text: text.slice(start, at), bracketed: false });
        start = at + 1;
      }
    } else if (CLOSING.has(char) && depth > 0 && --depth === 0) {
      parts.push({ text: text.slice(start, at), bracketed: true });
      start = at + 1;
    }
  }
  parts.push({ text: depth > 0 ? text.slice(start - 1) : text.slice(start), bracketed: false });
  return parts;
}

interface Labelled {
  readonly field: string | null;
  /** Of two labels that name leads, the heavier does. */
  readonly weight: number;
  readonly text: string;
}

/** A text cut at its labels (责任单位：, 完成时限：); what stands before the first has none. */
function labelled(text: string): Labelled[] {
  const marks = [...text.matchAll(LABEL)].flatMap((match) => {
    const { field, weight = 0 } = readHeaderCell(match[1] ?? "") ?? {};
    const named =
      field === "title" || field === "task" ? /名称/.test(match[1] ?? "") : field !== undefined;
    return named && field !== undefined && field !== "no"
      ? [{ field, weight, from: match.index, to: match.index + match[0].length }]
      : [];
  });
  const parts: Labelled[] = [
    { field: null, weight: 0, text: text.slice(0, marks[0]?.from ?? text.length) },
  ];
  marks.forEach(({ field, weight, to }, index) => {
    parts.push({ field, weight, text: text.slice(to, marks[index + 1]?.from ?? text.length) });
  });
  return parts;
}

/** The value of a label ends with its sentence or line (unless a row of names goes on); the rest goes on with the text. */
function valueAndRest(text: string): [string, string] {
  const end = text.search(/。|(?<![、，,])\n/);
  return end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end + 1)];
}

/** Weight of a label that says 牵头. */
const LED_BY_NAME = 6;

const EDGE = new Set(["；", ";", "，", ",", " ", "\t"]);

/** A value without the punctuation that parts it from the next label. */
function tidyValue(value: string): string {
  let end = value.length;
  while (end > 0 && EDGE.has(value.charAt(end - 1))) end--;
  return value.slice(0, end).trim();
}

const DATED =
  /^(?:20\d{2}年)?(?:\d{1,2}月(?:\d{1,2}日)?|第?[一二三四]季度|[上下]半年|年|全年)(?:[底末初内中]|[上中下]旬)?(?:以前|之前|前)?(?:全面|基本)?(?:完成|建成|办结|见效)?$|^(?:长期|持续|全年)(?:坚持|推进|实施)$/;

/** 县住建局牵头，县财政局配合，10月底前完成 → what comes before the date, and the date. */
function withoutDate(part: string): { text: string; deadline: string } {
  const at = Math.max(...["，", ",", "；", ";"].map((mark) => part.lastIndexOf(mark)));
  const tail = part.slice(at + 1).trim();
  return at > 0 && DATED.test(tail)
    ? { text: part.slice(0, at).trim(), deadline: tail }
    : { text: part, deadline: "" };
}

class FieldReader {
  leads: string[] = [];
  private leadWeight = 0;
  readonly supports: string[] = [];
  private moneyWeight = 0;
  investment = "";
  deadline = "";
  title = "";
  content = "";

  constructor(private readonly firstIsLead: boolean) {}

  add(roles: Roles): void {
    this.leads.push(...roles.leads);
    this.supports.push(...roles.supports);
  }

  /** 责任单位 leads, unless a 牵头单位 stands beside it: then it supports. */
  private takeLeads(roles: Roles, weight: number): void {
    if (weight < this.leadWeight) {
      this.supports.push(...roles.leads, ...roles.supports);
      return;
    }
    if (weight > this.leadWeight) this.supports.unshift(...this.leads.splice(0));
    this.leadWeight = weight;
    this.add(roles);
  }

  /** Of 总投资 and 本年投资 the heavier is it. */
  private takeInvestment(amount: string, weight: number): void {
    if (weight <= this.moneyWeight) return;
    this.moneyWeight = weight;
    this.investment = amount;
  }

  /**
   * Takes in a labelled part and returns what of it is running text. `whole`: its value goes on over
   * its lines, as it does in brackets.
   */
  take({ field, weight, text }: Labelled, whole = false): string {
    if (field === null || field === "content") return text;
    const [value, rest] = whole ? [text, ""] : valueAndRest(text);
    const plain = tidyValue(value);
    if (field === "leads")
      this.takeLeads(readRoles(value, this.firstIsLead && weight < LED_BY_NAME), weight);
    else if (field === "supports") this.supports.push(...splitUnits(value));
    else if (field === "investment") this.takeInvestment(plain, weight);
    else if (field === "deadline") this.deadline ||= plain;
    else if (field === "title") this.title ||= plain;
    return rest;
  }
}

/**
 * Reads the marks that a written item carries – （责任单位：…）, 牵头单位：…；配合单位：…, （市教育局负责）,
 * 年度投资1.2亿元 – and leaves the text without them. `firstIsLead`: a note says that of several
 * 责任单位 the first leads.
 */
export function readFields(text: string, firstIsLead = false): Fields {
  const reader = new FieldReader(firstIsLead);
  const parts = groups(text);
  let running = "";
  const lastFilled = parts.findLastIndex((part) => /[^\s。；;]/.test(part.text));
  parts.forEach(({ text: part, bracketed }, index) => {
    if (!bracketed) {
      running += part;
      return;
    }
    const last = index >= lastFilled;
    const dated = withoutDate(part.replace(FIRST_LEADS, ""));
    const fields = labelled(part);
    if (fields.some(({ field }) => field !== null)) fields.forEach((one) => reader.take(one, true));
    else if (TAIL_ROLE.test(dated.text)) {
      reader.add(readRoles(dated.text, firstIsLead));
      reader.deadline ||= dated.deadline;
    } else if ((last || running.trim() === "") && isUnitList(part)) reader.add(readRoles(part));
    else running += `（${part}）`;
  });
  const spoken = roleSentence(running.trim());
  if (spoken !== null) reader.add(spoken.roles);
  const content = labelled(spoken?.rest ?? running)
    .map((part) => reader.take(part))
    .join("");
  const supports = [...new Set(reader.supports)].filter((unit) => !reader.leads.includes(unit));
  return {
    content: content.trim(),
    roles: { leads: [...new Set(reader.leads)], supports },
    investment: reader.investment || ((AMOUNT.exec(text) ?? PLAIN_AMOUNT.exec(text))?.[1] ?? ""),
    deadline: reader.deadline,
    title: reader.title,
  };
}
