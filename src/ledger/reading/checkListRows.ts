import type { Finding, Place } from "../../progress/finding";
import { cellAddress } from "../a1";
import { LIST_COLUMNS, type ListColumn } from "../columns";
import { decimalCell } from "../moneyCell";
import { cellText } from "./cellText";
import type { FoundSheet } from "./locateSheets";
import type { ListMatch } from "./matchListRows";
import { matchSections } from "./matchSections";
import { rowsOfMissing } from "./rowsOfMissing";
import { movedRanks } from "./movedKeys";
import type { Base, IssuedProject } from "./readBase";
import { type ListRowNow, saysTheSame } from "./readListRows";
import { structureFinding } from "./structureFinding";

/** What was issued in each plan column of a project. */
export const issuedCells = (issued: IssuedProject) =>
  ({
    title: issued.title,
    content: issued.content,
    investment: issued.investment,
    leads: issued.leads.join("\n"),
    supports: issued.supports.join("\n"),
  }) as const satisfies Partial<Record<ListColumn, string>>;

const COMPARED = ["title", "content", "investment", "leads", "supports"] as const;

/** Rows of 清单 that are not as they were issued: edited, moved, missing, doubled or added. */
export function checkListRows(
  found: FoundSheet<ListColumn>,
  rows: readonly ListRowNow[],
  match: ListMatch,
  base: Base,
): Finding[] {
  const { sheet, header } = found;
  const place = (row: number, column: ListColumn): Place => {
    const at = header.at[column] ?? header.at.title;
    return { sheet: sheet.name, cell: at === undefined ? null : cellAddress(row, at) };
  };
  const edits = [...match.rowOf].flatMap(([no, now]) => {
    const issued = base.doubts.projects.has(no) ? undefined : base.projects.get(no);
    return issued ? editsOf(now, issued) : [];
  });

  function editsOf(now: ListRowNow, issued: IssuedProject): Finding[] {
    const cells = issuedCells(issued);
    return COMPARED.filter(
      (column) => header.at[column] !== undefined && !saysTheSame(now.cell(column), cells[column]),
    ).map((column) =>
      structureFinding("PLAN_EDITED", place(now.row, column), {
        projectNo: issued.no,
        data: {
          column: LIST_COLUMNS[column].header,
          was: cells[column],
          now: cellText(now.cell(column)),
        },
        suggestion: column === "investment" ? decimalCell(cells[column]) : cells[column],
      }),
    );
  }

  const renumbered = (header.at.no === undefined ? [] : match.renumbered).map(({ row, no }) =>
    structureFinding("PLAN_EDITED", place(row.row, "no"), {
      projectNo: no,
      data: { column: LIST_COLUMNS.no.header, was: no, now: cellText(row.cell("no")) },
      suggestion: no,
    }),
  );
  const doubled = match.duplicates.map(({ row, first }) =>
    structureFinding("ROW_DUPLICATED", place(row.row, "no"), {
      ...(row.no === null ? {} : { projectNo: row.no }),
      data: { title: cellText(row.cell("title")), first: place(first.row, "no").cell ?? "" },
    }),
  );
  const added = match.added.map((row) => {
    const [title, no] = [cellText(row.cell("title")), cellText(row.cell("no"))];
    return structureFinding("ROW_ADDED", place(row.row, "no"), {
      data: { title: title.trim() === "" ? no : title, no },
    });
  });
  const sections = matchSections(rows, match, base);
  const missing = rowsOfMissing(match, sections, base, header.row).flatMap((lost) => {
    if ("project" in lost)
      return structureFinding("ROW_MISSING", place(lost.row, "no"), {
        projectNo: lost.project.no,
        data: { title: lost.project.title },
      });
    if (header.at.no === undefined) return [];
    return structureFinding("ROW_MISSING", place(lost.row, "no"), {
      data: { title: lost.section, words: lost.section },
    });
  });
  return [
    ...edits,
    ...renumbered,
    ...doubled,
    ...added,
    ...missing,
    ...moves(),
    ...renamedSections(),
  ];

  function moves(): Finding[] {
    const rank = new Map([...base.projects.keys()].map((no, index) => [no, index]));
    const present = [...match.rowOf].sort((one, other) => one[1].row - other[1].row);
    const moved = movedRanks(present.map(([no]) => rank.get(no) ?? 0));
    return present
      .filter(([no]) => moved.has(rank.get(no) ?? 0))
      .map(([no, row]) =>
        structureFinding("PLAN_EDITED", place(row.row, "no"), {
          severity: "notice",
          projectNo: no,
          data: { case: "rowMoved", title: cellText(row.cell("title")) },
        }),
      );
  }

  function renamedSections(): Finding[] {
    return [...sections.rowOf].flatMap(([issued, row]) => {
      if (saysTheSame(row.cell("no"), issued)) return [];
      return [
        structureFinding("PLAN_EDITED", place(row.row, "no"), {
          data: { case: "section", was: issued, now: cellText(row.cell("no")) },
          suggestion: issued,
        }),
      ];
    });
  }
}
