import { readRoles, type Roles } from "../cells/readRoles";
import { bracketGroups } from "./bracketGroups";
import { FieldReader } from "./fieldReader";
import { labelledParts } from "./labelledParts";
import { isUnitList, roleSentence, TAIL_ROLE } from "./roleSentence";
import { spokenAmount } from "./spokenAmount";
import { withoutAsides } from "./withoutAsides";

/** What marks in a running text say, and the text without them. */
export interface Fields {
  readonly content: string;
  readonly roles: Roles;
  readonly investment: string;
  readonly deadline: string;
  readonly title: string;
}

/** …等负责，列第一位者为牵头单位，下同: says how to read the names before it. */
const FIRST_LEADS = /[，,；;]\s*(?:排|列|位列|名列)[^，,；;]{0,14}牵头[^，,；;]*(?:[，,]\s*下同)?$/;

/** 市教育局（牵头）: the brackets speak of the name before them. */
const ROLE_ALONE = /^(?:牵头|主办|主责|负责|配合|协办|参与)(?:单位)?$/;

/** What a label behind a dash leaves of it. */
const TRAILING_DASH = /\s*[—–]+$/;

/**
 * Reads the marks that a written item carries – （责任单位：…）, 牵头单位：…；配合单位：…, （市教育局负责）,
 * 年度投资1.2亿元 – and leaves the text without them. `firstIsLead`: a note says that of several
 * 责任单位 the first leads.
 */
export function readFields(text: string, firstIsLead = false): Fields {
  const reader = new FieldReader(firstIsLead);
  const parts = bracketGroups(text);
  let running = "";
  const lastFilled = parts.findLastIndex((part) => /[^\s。；;]/.test(part.text));
  parts.forEach(({ text: part, bracketed }, index) => {
    if (!bracketed || ROLE_ALONE.test(part)) {
      running += bracketed ? `（${part}）` : part;
      return;
    }
    const last = index >= lastFilled;
    const dated = withoutAsides(part.replace(FIRST_LEADS, ""));
    const fields = labelledParts(part);
    if (fields.some(({ field }) => field !== null)) fields.forEach((one) => reader.take(one, true));
    else if (TAIL_ROLE.test(dated.text)) {
      reader.add(readRoles(dated.text, firstIsLead));
      reader.addAsides(dated);
    } else if ((last || running.trim() === "") && isUnitList(dated.text)) {
      reader.add(readRoles(dated.text, firstIsLead));
      reader.addAsides(dated);
    } else running += `（${part}）`;
  });
  const spoken = roleSentence(running.trim());
  if (spoken !== null) reader.add(spoken.roles);
  const labelled = labelledParts(spoken?.rest ?? running);
  const told = labelled.map((part) => reader.take(part)).join("");
  const content = labelled.length > 1 ? told.replace(/[，,、]\s*$/, "") : told;
  const supports = [...new Set(reader.supports)].filter((unit) => !reader.leads.includes(unit));
  return {
    content: content.trim().replace(TRAILING_DASH, ""),
    roles: { leads: [...new Set(reader.leads)], supports },
    investment: reader.investment || spokenAmount(text),
    deadline: reader.deadline,
    title: reader.title,
  };
}
