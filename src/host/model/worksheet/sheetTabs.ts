import { HostError } from "../../protocol/hostError";
import { showName } from "../name/showName";
import type { Book } from "../state/book";
import { eventTypes } from "../state/eventTypes";
import { invalidArgument } from "../state/notFound";
import type { SheetState } from "../state/sheetState";
import { renameInFormulas } from "../edits/renameInFormulas";
import { rewriteSheet } from "../edits/shiftFormulas";
import { copyName } from "../name/copyName";
import { copyTable } from "../table/copyTable";
import { checkSheetName, refuseIfStructureProtected } from "./addSheet";

export type Visibility = SheetState["visibility"];

/** `Excel.WorksheetPositionType`. */
export type PositionType = "None" | "Before" | "After" | "Beginning" | "End";

const lastVisible = "A workbook must contain at least one visible worksheet.";

/** @throws HostError InvalidOperation for the only visible sheet, InvalidArgument for an unknown word */
export function setVisibility(book: Book, sheet: SheetState, visibility: Visibility): void {
  if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument();
  refuseIfStructureProtected(book);
  const before = sheet.visibility;
  if (visibility !== "Visible") leaveSheet(book, sheet);
  sheet.visibility = visibility;
  book.engine.runInBackground("sheet.mutation.set-worksheet-hidden", sheet.id, {
    hidden: visibility === "Visible" ? 0 : 1,
  });
  const args = {
    worksheetId: sheet.id,
    visibilityBefore: before,
    visibilityAfter: visibility,
    source: "Local",
  };
  if (before !== visibility)
    book.feed.fire(eventTypes.worksheetVisibilityChanged, [sheet.id, "Workbook"], args);
  book.feed.notify({ kind: "sheets" });
}

/** Another visible sheet becomes active before this one goes. */
function leaveSheet(book: Book, sheet: SheetState): void {
  const others = book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  const position = book.sheets.indexOf(sheet);
  const next = others.find((other) => book.sheets.indexOf(other) > position) ?? others.at(-1);
  if (!next) throw new HostError("InvalidOperation", lastVisible);
  if (book.activeSheet === sheet) book.activate(next);
}

/** @throws HostError InvalidOperation for the only visible sheet */
export function deleteSheet(book: Book, sheet: SheetState): void {
  refuseIfStructureProtected(book);
  if (sheet.visibility === "VeryHidden")
    throw new HostError("InvalidOperation", "A very hidden worksheet can't be deleted.");
  leaveSheet(book, sheet);
  const { id, name } = sheet;
  forgetSheet(book, sheet);
  sheet.run("sheet.mutation.remove-sheet", { subUnitName: name });
  for (const other of book.sheets)
    rewriteSheet(book, other, (target, area) => (isNamed(target, name) ? undefined : area));
  book.feed.fire(eventTypes.worksheetDeleted, ["Workbook"], { worksheetId: id, source: "Local" });
  book.feed.notify({ kind: "sheets" });
}

const isNamed = (target: string | undefined, name: string): boolean =>
  target?.toLowerCase() === name.toLowerCase();

/** Formulas that name the sheet follow. @throws HostError ItemAlreadyExists, InvalidArgument */
export function renameSheet(book: Book, sheet: SheetState, name: string): void {
  refuseIfStructureProtected(book);
  checkSheetName(book, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  sheet.run("sheet.mutation.set-worksheet-name", { name });
  for (const other of book.sheets) renameInFormulas(book, other, before, name);
  for (const state of book.names) showName(book, state);
  const args = { worksheetId: sheet.id, nameBefore: before, nameAfter: name, source: "Local" };
  book.feed.fire(eventTypes.worksheetNameChanged, [sheet.id, "Workbook"], args);
  book.feed.notify({ kind: "sheets" });
}

export function moveSheet(book: Book, sheet: SheetState, position: number): void {
  const from = book.sheets.indexOf(sheet);
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length)
    throw invalidArgument();
  if (from === position) return;
  refuseIfStructureProtected(book);
  sheet.run("sheet.mutation.set-worksheet-order", { fromOrder: from, toOrder: position });
  const args = {
    worksheetId: sheet.id,
    positionBefore: from,
    positionAfter: position,
    source: "Local",
  };
  book.feed.fire(eventTypes.worksheetMoved, ["Workbook"], args);
  book.feed.notify({ kind: "sheets" });
}

/** Copies cells, formats, sizes, rules, tables and page set-up; pivots become plain cells. */
export function copySheet(
  book: Book,
  sheet: SheetState,
  where: PositionType,
  relativeTo?: SheetState,
): SheetState {
  refuseIfStructureProtected(book);
  const id = book.ids.next();
  const number = book.ids.nextNumber(
    (candidate) => candidate < 2 || book.findSheet(`${sheet.name} (${candidate})`) !== undefined,
  );
  const name = `${sheet.name} (${number})`;
  const snapshot = structuredClone(sheet.grid.getSnapshot());
  book.engine.runInBackground("sheet.mutation.insert-sheet", id, {
    index: positionOf(book, where, sheet, relativeTo),
    sheet: { ...snapshot, id, name, hidden: 0 },
  });
  const copy = book.sheet(id);
  copy.rules.push(...structuredClone(sheet.rules));
  copy.validations.push(...structuredClone(sheet.validations));
  copy.showHeadings = sheet.showHeadings;
  copy.pageSetup = sheet.pageSetup && structuredClone(sheet.pageSetup);
  for (const [key, value] of sheet.customProperties) copy.customProperties.set(key, value);
  for (const table of book.tables.filter((other) => other.sheet === sheet))
    copyTable(book, table, copy);
  for (const name of book.names.filter(({ scope }) => scope === sheet)) copyName(book, name, copy);
  book.feed.fire(eventTypes.worksheetAdded, ["Workbook"], { worksheetId: id, source: "Local" });
  book.feed.notify({ kind: "sheets" });
  return copy;
}

function positionOf(
  book: Book,
  where: PositionType,
  sheet: SheetState,
  relativeTo?: SheetState,
): number {
  if (where === "Beginning") return 0;
  if (where === "End") return book.sheets.length;
  if (where === "None") return book.sheets.indexOf(sheet) + 1;
  if (!relativeTo) throw invalidArgument();
  return book.sheets.indexOf(relativeTo) + (where === "After" ? 1 : 0);
}

/** Everything on the sheet goes with it. */
function forgetSheet(book: Book, sheet: SheetState): void {
  const { tables, comments, pivots, charts, slicers, shapes } = book;
  const lists: { sheet: SheetState }[][] = [tables, comments, pivots, charts, slicers, shapes];
  for (const list of lists)
    list.splice(0, list.length, ...list.filter((item) => item.sheet !== sheet));
  book.names.splice(0, book.names.length, ...book.names.filter((name) => name.scope !== sheet));
}
