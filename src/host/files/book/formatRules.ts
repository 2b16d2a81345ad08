import type { ConditionalRule, ConditionalRuleType } from "hucre";
import { formatArea } from "../../model/state/address";
import type { Book } from "../../model/state/book";
import type { FormatRule, FormatRuleType } from "../../model/state/formatRule";
import type { SheetState } from "../../model/state/sheetState";
import { readAreas, writeAreas } from "./areas";
import { readRuleFormat, writeRuleFormat } from "./ruleFormat";
import {
  readColorScale,
  readDataBar,
  readIconSet,
  writeColorScale,
  writeDataBar,
  writeIconSet,
} from "./scaleRules";
import { cellValueOperators, nameOf, readTerm, wordFor, writeTerm } from "./terms";
import { readTextRule, writeTextRule } from "./textRules";

/** `Excel.ConditionalFormatPresetCriterion` for the file's rules that ask nothing more. */
const presets: readonly (readonly [ConditionalRuleType, string])[] = [
  ["duplicateValues", "DuplicateValues"],
  ["uniqueValues", "UniqueValues"],
  ["containsBlanks", "Blanks"],
  ["notContainsBlanks", "NonBlanks"],
  ["aboveAverage", "AboveAverage"],
];

/** Gives a sheet the conditional formats of a file, the first with the highest priority. */
export function loadFormatRules(book: Book, sheet: SheetState, rules: ConditionalRule[]): void {
  for (const rule of rules) {
    const read = readRule(rule);
    if (read === undefined) continue;
    sheet.rules.push({
      id: book.ids.next(),
      ...read,
      areas: readAreas(rule.range),
      stopIfTrue: rule.stopIfTrue ?? false,
      format: readRuleFormat(rule.style),
    });
  }
}

function readRule(rule: ConditionalRule): Pick<FormatRule, "type" | "settings"> | undefined {
  const [first, second] = [rule.formula ?? []].flat();
  const text = readTextRule(rule);
  if (text !== undefined) return { type: "ContainsText", settings: { rule: text } };
  const criterion = nameOf(presets, rule.type);
  if (criterion !== undefined) return { type: "PresetCriteria", settings: { rule: { criterion } } };
  switch (rule.type) {
    case "cellIs":
      return {
        type: "CellValue",
        settings: {
          rule: {
            formula1: readTerm(first) ?? "",
            ...(second === undefined ? {} : { formula2: readTerm(second) }),
            operator: nameOf(cellValueOperators, rule.operator) ?? "EqualTo",
          },
        },
      };
    case "expression":
      return { type: "Custom", settings: { formula: `=${first ?? ""}` } };
    case "colorScale":
      return { type: "ColorScale", settings: readColorScale(rule) };
    case "dataBar":
      return { type: "DataBar", settings: readDataBar(rule) };
    case "iconSet":
      return { type: "IconSet", settings: readIconSet(rule) };
    case "top10":
      return { type: "TopBottom", settings: { rule: { rank: 10, type: "TopItems" } } };
    default:
      return undefined;
  }
}

type Settings = Record<string, unknown>;

const writers: Record<
  FormatRuleType,
  (settings: Settings, firstCell: string) => Partial<ConditionalRule> | undefined
> = {
  CellValue(settings) {
    const { formula1, formula2, operator } = settings["rule"] as Settings;
    const terms = [formula1, formula2].flatMap((term) => writeTerm(term) ?? []);
    const word = wordFor(cellValueOperators, operator);
    return {
      type: "cellIs",
      formula: terms.length === 1 ? (terms[0] ?? "") : terms,
      ...(word === undefined ? {} : { operator: word }),
    };
  },
  Custom: (settings) => ({ type: "expression", formula: writeTerm(settings["formula"]) ?? "" }),
  ContainsText: (settings, firstCell) => writeTextRule(settings["rule"], firstCell),
  PresetCriteria(settings) {
    const type = wordFor(presets, (settings["rule"] as Settings)["criterion"]);
    return type === undefined ? undefined : { type };
  },
  ColorScale: writeColorScale,
  DataBar: writeDataBar,
  IconSet: writeIconSet,
  TopBottom(settings) {
    const { rank, type } = settings["rule"] as Settings;
    return rank === 10 && type === "TopItems" ? { type: "top10" } : undefined;
  },
};

/** The conditional formats of a sheet for a file. The writer knows no other top ten than the top ten. */
export function takeFormatRules({ rules }: SheetState): ConditionalRule[] {
  return rules.flatMap(({ type, settings, areas, stopIfTrue, format }, index) => {
    const [first] = areas;
    if (first === undefined) return [];
    const made = writers[type](settings, formatArea({ ...first, rows: 1, columns: 1 }));
    const style = writeRuleFormat(format);
    if (made?.type === undefined) return [];
    return [
      {
        ...made,
        type: made.type,
        priority: index + 1,
        range: writeAreas(areas),
        ...(style === undefined ? {} : { style }),
        ...(stopIfTrue ? { stopIfTrue: true } : {}),
      },
    ];
  });
}
