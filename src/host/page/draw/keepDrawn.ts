import type { Book } from "../../model/state/book";
import type { Notice } from "../../model/state/eventFeed";
import type { SheetState } from "../../model/state/sheetState";
import type { Grid } from "../grid/createGrid";
import { drawCharts } from "./drawCharts";
import { drawNotes } from "./drawNotes";
import { drawRules } from "./drawRules";
import { drawTables } from "./drawTables";
import { drawValidations } from "./drawValidations";

type Draw = (book: Book, sheet: SheetState, grid: Grid) => void;

/** What is drawn anew when the model says that something of its kind changed. */
const drawers: Partial<Record<Notice["kind"], Draw[]>> = {
  formats: [(_book, sheet) => drawRules(sheet), (_book, sheet) => drawValidations(sheet)],
  comments: [drawNotes],
  tables: [drawTables],
  charts: [drawCharts],
};

/**
 * Draws what the grid does not hold by itself, now and after every change; charts also when cells
 * change, since they may show them. A batch may change a hundred rules: drawing waits until the
 * batch is over, and for a sheet that is not in front until it is. Answers how to stop.
 */
export function keepDrawn(book: Book, grid: Grid): () => void {
  const waiting = new Map<string, { draw: Draw; sheet: SheetState }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drawFront = (): void => {
    timer = undefined;
    const front = book.activeSheet;
    for (const [key, { draw, sheet }] of [...waiting]) {
      if (sheet === front || !sheet.alive) waiting.delete(key);
      if (sheet === front) draw(book, sheet, grid);
    }
  };
  const soon = (): void => {
    timer ??= setTimeout(drawFront, 0);
  };
  const ask = (kind: Notice["kind"], sheet: SheetState): void => {
    drawers[kind]?.forEach((draw, index) =>
      waiting.set(`${kind} ${index} ${sheet.id}`, { draw, sheet }),
    );
    soon();
  };
  for (const sheet of book.sheets) {
    for (const kind of Object.keys(drawers) as Notice["kind"][]) ask(kind, sheet);
  }
  const stops = [
    book.feed.onNotice((notice) => {
      if ("sheetId" in notice) ask(notice.kind, book.sheet(notice.sheetId));
    }),
    book.engine.onChange("after", ({ id }) => {
      if (id === "sheet.operation.set-worksheet-activate") soon();
      if (id !== "sheet.mutation.set-range-values") return;
      for (const { sheet } of book.charts) ask("charts", sheet);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    clearTimeout(timer);
  };
}
