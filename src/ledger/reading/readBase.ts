import type { MoneyUnit } from "../../plan/plan";
import { readFacts, type TargetFacts } from "../baseFacts";
import { ABOUT_KEYS, BASE_BLOCKS } from "../baseLayout";
import type { SheetSnapshot } from "../snapshot";
import { cellInteger, cellText } from "./cellText";

/** A project as it was issued. */
export interface IssuedProject {
  readonly no: number;
  readonly section: string | null;
  readonly title: string;
  readonly content: string;
  /** Decimal text in the plan's unit, "/", or "". */
  readonly investment: string;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly fingerprint: string;
}

/** A cell that we have coloured: it is found again by its row's key and its column's header. */
export interface Mark {
  readonly sheet: string;
  /** 序号 or 指标编号. */
  readonly key: string;
  readonly column: string;
  /** "#RRGGBB" */
  readonly color: string;
  /** Fingerprint of the note's text. */
  readonly note: string;
}

/** What _底本 keeps. */
export interface Base {
  readonly title: string;
  readonly year: number | null;
  readonly unit: MoneyUnit;
  readonly sections: readonly string[];
  /** In the order of the list. */
  readonly projects: ReadonlyMap<number, IssuedProject>;
  /** By 指标编号, in the order of the sheet. */
  readonly targets: ReadonlyMap<string, TargetFacts>;
  readonly marks: readonly Mark[];
  /** The unit that this copy was made for; null for the whole list. */
  readonly recipient: string | null;
}

const UNITS: readonly MoneyUnit[] = ["亿元", "万元", "元"];

/** Rows of a block as texts, down to its first row without a key. */
function blockRows({ cells }: SheetSnapshot, name: keyof typeof BASE_BLOCKS): string[][] {
  const { column, headers } = BASE_BLOCKS[name];
  const rows: string[][] = [];
  for (const cellsOfRow of cells.slice(1)) {
    const row = headers.map((_, across) => cellText(cellsOfRow[column + across]));
    if (row[0] === "") break;
    rows.push(row);
  }
  return rows;
}

const units = (text: string): string[] => text.split("\n").filter((unit) => unit !== "");

/** Whether a sheet has the blocks of _底本 where we write them. */
export const isBase = ({ cells }: SheetSnapshot): boolean =>
  Object.values(BASE_BLOCKS).every((block) =>
    block.headers.every((header, across) => cells[0]?.[block.column + across] === header),
  );

/** Reads _底本; null where its blocks are not where we write them. */
export function readBase(sheet: SheetSnapshot): Base | null {
  if (!isBase(sheet)) return null;
  const projects = new Map<number, IssuedProject>();
  for (const row of blockRows(sheet, "projects")) {
    const [no = "", section = "", title = "", content = "", investment = ""] = row;
    const number = cellInteger(no);
    if (number === null || projects.has(number)) continue;
    projects.set(number, {
      no: number,
      section: section === "" ? null : section,
      title,
      content,
      investment,
      leads: units(row[5] ?? ""),
      supports: units(row[6] ?? ""),
      fingerprint: row[7] ?? "",
    });
  }
  const targets = new Map<string, TargetFacts>();
  for (const [id = "", json = ""] of blockRows(sheet, "targets")) {
    const facts = readFacts(json);
    if (facts && !targets.has(id)) targets.set(id, facts);
  }
  const about = blockRows(sheet, "about");
  const value = (key: string): string => about.find(([name]) => name === key)?.[1] ?? "";
  return {
    title: value(ABOUT_KEYS.title),
    year: cellInteger(value(ABOUT_KEYS.year)),
    unit: UNITS.find((unit) => unit === value(ABOUT_KEYS.unit)) ?? "亿元",
    sections: about.flatMap(([name, text = ""]) => (name === ABOUT_KEYS.sections ? [text] : [])),
    projects,
    targets,
    recipient: value(ABOUT_KEYS.recipient) || null,
    marks: blockRows(sheet, "marks").map(
      ([name = "", key = "", column = "", color = "", note = ""]) => ({
        sheet: name,
        key,
        column,
        color,
        note,
      }),
    ),
  };
}
