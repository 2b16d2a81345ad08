import { Decimal } from "decimal.js";
import type { Investment, MoneyUnit } from "../plan";
import { readCharacters } from "../../targets/numerals/characters";
import { foldText } from "./foldText";
import { isStroke } from "./isStroke";
import { readFunds } from "./readFunds";

/** 元 in one of each unit. */
export const YUAN_PER: Readonly<Record<MoneyUnit, number>> = { 亿元: 1e8, 万元: 1e4, 元: 1 };

const MAX_CHARS = 60;
/** This year's part of a total: 总投资1.6亿元，其中2025年0.9亿元. */
const PART_OF_YEAR =
  /(?:20\d{2}年度?|[本今当]年度?|年度)(?:计划|安排|完成|投资|投入|资金){0,3}[:为约]?([\d,.]+[亿万]?元?)[。;)]?$/;
const AMOUNT =
  /^(?:约|共|计|人民币|rmb|[¥￥])*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{0,10})?|\.\d{1,10})(亿|万|千万|百万)?(元|人民币)?(?:左右)?(?:\(.*\))?[。.;,]?$/i;

/** What may stand before the amount: 总投资约1.2亿元. */
const SAID_BEFORE =
  /^(?:项目|工程|本?年度?|当年|今年|计划|预计|拟|安排|估算|概算|总|投资|投入|资金|经费|额|:)+(?=[约共计]?\d)/;
/** 6600万元，由区级财政承担: an amount with its unit opens the cell, and what follows says more of it. */
const OPENING_AMOUNT = /^([约共计]?[\d,.]+[亿万]?元(?:左右)?)[,;。(]/;

/** 区级财政安排1200万元, 社会投资80万元: words say whose the one amount is. A share of each (人均) is none. */
const SAID_WHOSE =
  /^(?!.*(?:每|均|标准))[\u4e00-\u9fa5:]{0,8}(?:财政|社会|中央|[省市县区镇]级|自筹|专项)[\u4e00-\u9fa5]{0,6}[:为约共]?([\d,.]+[亿万]?元)[。;]?$/;

/** The unit written behind an amount: 亿元, 万, 元; null where none is. */
function unitOf(scale: string | undefined, yuan: string | undefined): MoneyUnit | null {
  if (scale === "亿") return "亿元";
  if (scale === "万") return "万元";
  return yuan === undefined ? null : "元";
}

export interface Amount {
  readonly value: Decimal;
  /** The unit written in the cell itself, or null. */
  readonly unit: MoneyUnit | null;
}

/** 三十万元, 一亿二千万元: an amount all in Chinese numerals, in its largest unit. */
const IN_WORDS = /^[约共计]?([一二两三四五六七八九十百千万亿零]+)元(?:整)?$/;

function readWords(folded: string): Amount | null {
  const words = IN_WORDS.exec(folded)?.[1];
  const yuan = words === undefined ? null : readCharacters(words);
  if (words === undefined || yuan === null || !Number.isSafeInteger(yuan)) return null;
  const unit = words.includes("亿") ? "亿元" : words.includes("万") ? "万元" : "元";
  return { value: new Decimal(yuan).div(YUAN_PER[unit]), unit };
}

/** Reads `三十万元`, `1,200.5`, `１．２亿元`, `500万元`, `约3亿`; null for anything that is not one amount. */
export function readAmount(text: string): Amount | null {
  if (text.length > MAX_CHARS) return null;
  const match = AMOUNT.exec(foldText(text));
  if (match === null) return readWords(foldText(text));
  const [, digits = "", scale, yuan] = match;
  const plain = new Decimal(digits.replaceAll(",", ""));
  if (scale === "千万") return { value: plain.times(1000), unit: "万元" };
  if (scale === "百万") return { value: plain.times(100), unit: "万元" };
  return { value: plain, unit: unitOf(scale, yuan) };
}

/**
 * What an investment cell says, in the list's unit. A number, nothing and a stroke stay three
 * different things; an amount with its own unit is converted exactly (`500万元` in a list in 亿元 →
 * `0.05`); anything else is `unreadable` and keeps its text.
 */
export function readInvestment(cell: string, unit: MoneyUnit): Investment {
  const text = cell.replace(/\s+/g, " ").trim();
  if (text === "") return { kind: "blank", text };
  if (isStroke(text)) return { kind: "stroke", text };
  const folded = foldText(text).replace(SAID_BEFORE, "");
  const said = [
    text,
    PART_OF_YEAR.exec(folded)?.[1],
    folded,
    OPENING_AMOUNT.exec(folded)?.[1],
    SAID_WHOSE.exec(folded)?.[1],
  ];
  const amount =
    said.map((one) => readAmount(one ?? "")).find((one) => one !== null) ?? readFunds(cell);
  if (amount === null) return { kind: "unreadable", text };
  const factor = new Decimal(YUAN_PER[amount.unit ?? unit]).div(YUAN_PER[unit]);
  return { kind: "amount", value: amount.value.times(factor).toFixed(), text };
}
