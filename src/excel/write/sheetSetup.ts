import { columnPoints } from "../../ledger/columnPoints";
import type { SheetSpec } from "../../ledger/sheetSpec";
import { rowLists } from "./ranges";
import { step, type Step } from "./step";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const PAPER = { A3: "A3", A4: "A4" } as const;
const ORIENTATION = { landscape: "Landscape", portrait: "Portrait" } as const;

/** Widths column by column, heights for all rows of one height together. */
export function sizeSteps({ name, columnWidths, rowHeights }: SheetSpec): Step[] {
  const widths = columnWidths.map((characters, column) =>
    step(({ workbook }) => {
      const range = workbook.worksheets.getItem(name).getRangeByIndexes(0, column, 1, 1);
      range.format.columnWidth = columnPoints(characters);
    }, 4),
  );
  const rowsByHeight = new Map<number, number[]>();
  for (const { row, points } of rowHeights) {
    const rows = rowsByHeight.get(points);
    if (rows) rows.push(row);
    else rowsByHeight.set(points, [row]);
  }
  const heights = [...rowsByHeight].flatMap(([points, rows]) =>
    rowLists(rows.sort((a, b) => a - b)).map((addresses) =>
      step(({ workbook }) => {
        workbook.worksheets.getItem(name).getRanges(addresses).format.rowHeight = points;
      }, 14),
    ),
  );
  return [...widths, ...heights];
}

/** Frozen rows, grid lines, tab colour and the way it prints. */
export function setupSteps({ name, freeze, gridlines, tabColor, print }: SheetSpec): Step[] {
  return [
    step(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      sheet.showGridlines = gridlines;
      if (tabColor !== undefined) sheet.tabColor = tabColor;
      if (freeze?.rows && freeze.columns)
        sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
      else if (freeze?.rows) sheet.freezePanes.freezeRows(freeze.rows);
      else if (freeze?.columns) sheet.freezePanes.freezeColumns(freeze.columns);
      if (print) {
        const { pageLayout } = sheet;
        pageLayout.orientation = ORIENTATION[print.orientation];
        pageLayout.paperSize = PAPER[print.paper];
        pageLayout.zoom = { horizontalFitToPages: print.pagesWide ?? 1 };
        pageLayout.setPrintMargins("Inches", print.margins);
        if (print.repeatRows)
          pageLayout.setPrintTitleRows(
            `$${print.repeatRows.first + 1}:$${print.repeatRows.last + 1}`,
          );
      }
    }, 16),
  ];
}

/** Hidden last: Excel refuses to select or freeze on a sheet that nobody sees. */
export const visibilitySteps = ({ name, visibility }: SheetSpec): Step[] =>
  visibility === "visible"
    ? []
    : [
        step(({ workbook }) => {
          workbook.worksheets.getItem(name).visibility = VISIBILITY[visibility];
        }),
      ];
