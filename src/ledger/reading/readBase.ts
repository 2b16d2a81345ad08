import type { MoneyUnit } from "../../plan/plan";
import { areIntact, readFacts, type TargetFacts } from "../baseFacts";
import { ABOUT_KEYS, BASE_BLOCKS } from "../baseLayout";
import { aboutFingerprint, projectFingerprint } from "../baseFingerprints";
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

/** What of _底本 no longer fits its fingerprint: it cannot be held against anybody. Rows from 0, in the sheet. */
export interface BaseDoubts {
  /** By 序号. */
  readonly projects: ReadonlyMap<number, number>;
  /** By 指标编号; also rows that cannot be read at all. */
  readonly targets: ReadonlyMap<string, number>;
  /** Rows of projects without a 序号. */
  readonly nameless: readonly number[];
  /** The row of 校验, where the list as a whole or the set of rows was changed. */
  readonly about: number | null;
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
  readonly doubts: BaseDoubts;
}

const UNITS: readonly MoneyUnit[] = ["亿元", "万元", "元"];

interface BlockRow {
  /** From 0, in the sheet. */
  readonly row: number;
  readonly texts: readonly string[];
}

/** Rows of a block as texts; those in which nothing stands are passed over. */
function blockRows({ cells }: SheetSnapshot, name: keyof typeof BASE_BLOCKS): BlockRow[] {
  const { column, headers } = BASE_BLOCKS[name];
  return cells.slice(1).flatMap((cellsOfRow, index) => {
    const texts = headers.map((_, across) => cellText(cellsOfRow[column + across]));
    return texts.every((text) => text === "") ? [] : { row: index + 1, texts };
  });
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
  const projectRows = blockRows(sheet, "projects");
  const targetRows = blockRows(sheet, "targets");
  const projects = readProjects(projectRows);
  const targets = readTargets(targetRows);
  const about = blockRows(sheet, "about");
  const value = (key: string): string =>
    about.find(({ texts }) => texts[0] === key)?.texts[1] ?? "";
  const list = {
    title: value(ABOUT_KEYS.title),
    year: cellInteger(value(ABOUT_KEYS.year)),
    unit: UNITS.find((unit) => unit === value(ABOUT_KEYS.unit)) ?? "亿元",
    sections: about.flatMap(({ texts: [name, text = ""] }) =>
      name === ABOUT_KEYS.sections ? [text] : [],
    ),
    recipient: value(ABOUT_KEYS.recipient) || null,
  };
  const proof = about.find(({ texts }) => texts[0] === ABOUT_KEYS.proof);
  const proven = aboutFingerprint(
    { ...list, unit: value(ABOUT_KEYS.unit) },
    projectRows.map(({ texts }) => cellInteger(texts[0]) ?? 0),
    targetRows.map(({ texts: [id = ""] }) => id),
  );
  return {
    ...list,
    projects: projects.read,
    targets: targets.read,
    marks: blockRows(sheet, "marks").map(
      ({ texts: [name = "", key = "", column = "", color = "", note = ""] }) => ({
        sheet: name,
        key,
        column,
        color,
        note,
      }),
    ),
    doubts: {
      projects: projects.doubtful,
      nameless: projects.nameless,
      targets: targets.doubtful,
      about: proof && proof.texts[1] !== proven ? proof.row : null,
    },
  };
}

function readProjects(rows: readonly BlockRow[]) {
  const read = new Map<number, IssuedProject>();
  const doubtful = new Map<number, number>();
  const nameless: number[] = [];
  for (const { row, texts } of rows) {
    const [no = "", section = "", title = "", content = "", investment = ""] = texts;
    const number = cellInteger(no);
    if (number === null) nameless.push(row);
    if (number === null || read.has(number)) continue;
    const issued = {
      no: number,
      section: section === "" ? null : section,
      title,
      content,
      investment,
      leads: units(texts[5] ?? ""),
      supports: units(texts[6] ?? ""),
      fingerprint: texts[7] ?? "",
    };
    read.set(number, issued);
    if (projectFingerprint(issued) !== issued.fingerprint) doubtful.set(number, row);
  }
  return { read, doubtful, nameless };
}

function readTargets(rows: readonly BlockRow[]) {
  const read = new Map<string, TargetFacts>();
  const doubtful = new Map<string, number>();
  for (const { row, texts } of rows) {
    const [id = "", json = ""] = texts;
    const facts = readFacts(json);
    if (!facts || facts.id !== id || !areIntact(json)) doubtful.set(id, row);
    if (facts && !read.has(id)) read.set(id, facts);
  }
  return { read, doubtful };
}
