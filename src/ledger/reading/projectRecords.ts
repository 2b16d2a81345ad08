import type { CellValue, OptionalCell, ProjectRecord } from "../../progress/record";
import { cellAddress } from "../a1";
import type { ListColumn } from "../columns";
import { cellText } from "./cellText";
import { readUnitNote } from "./readUnitNote";
import type { FoundSheet } from "./locateSheets";
import type { Base, IssuedProject } from "./readBase";
import type { ListRowNow } from "./readListRows";

const DECIMAL = /^\d{1,15}(\.\d{1,12})?$/;

/** Decimal text of an amount, or null for blank, "/" and anything else that is no amount. */
const amountOf = (text: string): string | null => {
  const plain = text.normalize("NFKC").trim();
  return DECIMAL.test(plain) ? plain : null;
};

const unitsOf = (value: CellValue): string[] =>
  cellText(value)
    .split(/[\n、，,；;]+/)
    .map((unit) => unit.trim())
    .filter((unit) => unit !== "");

/** What the sheet itself says, where the list as issued is lost. */
function asItStands(no: number, { cell }: ListRowNow, section: string | null): IssuedProject {
  return {
    no,
    section,
    title: cellText(cell("title")),
    content: cellText(cell("content")),
    investment: cellText(cell("investment")),
    leads: unitsOf(cell("leads")),
    supports: unitsOf(cell("supports")),
    fingerprint: "",
  };
}

/** One record per project that has its row. The list as issued decides, where it is beyond doubt; the clerk's cells are as typed. */
export function projectRecords(
  found: FoundSheet<ListColumn>,
  rows: readonly ListRowNow[],
  rowOf: ReadonlyMap<number, ListRowNow>,
  base: Base | null,
): ProjectRecord[] {
  const { sheet, header } = found;
  const issuedUnit = base?.doubts.about === null ? base.unit : null;
  const moneyUnit = issuedUnit ?? readUnitNote(found) ?? base?.unit ?? "亿元";
  const sections = new Map<number, string>();
  let section: string | null = null;
  for (const { row, kind, cell } of rows) {
    if (kind === "section") section = cellText(cell("no"));
    else if (section !== null) sections.set(row, section);
  }
  return [...rowOf].map(([no, row]) => {
    const doubtful = base?.doubts.projects.has(no) ?? false;
    const issued =
      (!doubtful && base?.projects.get(no)) || asItStands(no, row, sections.get(row.row) ?? null);
    const optional = (column: ListColumn): OptionalCell => {
      const place = row.place(column);
      return place && { value: row.cell(column), place };
    };
    return {
      no,
      title: issued.title,
      section: issued.section,
      content: issued.content,
      leads: issued.leads,
      investment: amountOf(issued.investment),
      moneyUnit,
      invested: optional("invested"),
      narrative: optional("narrative"),
      problems: optional("problems"),
      nextSteps: optional("nextSteps"),
      reporter: optional("reporter"),
      reportedOn: optional("reportedOn"),
      place: {
        sheet: sheet.name,
        cell: cellAddress(row.row, header.at.content ?? header.at.no ?? 0),
      },
    };
  });
}
