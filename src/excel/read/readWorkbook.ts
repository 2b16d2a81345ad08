import type { ReadRequest } from "../../app/workbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../ledger/snapshot";
import { isAnswerTooLarge, PIECE_BYTES, pieces } from "../payload";
import { send } from "../runExcel";
import { answeredDirectory, askDirectory, type SheetHandle } from "./directory";
import { joinPieces } from "./joinPieces";
import {
  answeredArea,
  answeredPiece,
  askArea,
  askedOf,
  askPiece,
  type CellsAsked,
  type Piece,
} from "./piece";

/** Rows that are asked for at first, if not more: also those below the last value, which may be merged. */
const FIRST_ROWS = 1000;
/** Rows that are asked for in one piece at most: Excel names 512 merged areas in each. */
const MOST_ROWS = 5000;
/** What a row is taken for while none of its sheet was seen with content. */
const UNKNOWN_ROW_BYTES = 1000;

/** What is asked for at once by a guess: rows further down may be longer than those seen so far. */
const GUESSED_BYTES = 3_000_000;

interface Reading {
  readonly handle: SheetHandle;
  readonly asked: CellsAsked;
  readonly pieces: Piece[];
  /** Rows that were asked for at first. */
  readonly read: number;
  /** Rows from A1 to the last used cell. */
  readonly rows: number;
  readonly tables: SheetSnapshot["tables"];
}

/** Rows to be asked for after the first ones. */
interface Rest {
  readonly reading: Reading;
  readonly first: number;
  readonly rows: number;
  readonly bytes: number;
}

/**
 * Reads whole sheets in two round trips, whatever their number: one for the directory and the lengths
 * of the sheets, one for the cells. Only what the payload limit forbids to ask for at once takes more.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { sheets, ...request }: ReadRequest,
): Promise<WorkbookSnapshot> {
  const sheetsAsked = askDirectory(context);
  const lengths = (sheets ?? []).map((name) => askLength(context, name));
  await context.sync();
  const directory = answeredDirectory(sheetsAsked);

  const wanted = directory.filter(({ name }) => !sheets || sheets.includes(name));
  const readings = await readFirst(context, wanted, request, firstRows(lengths));
  const rest = pieces(readings.flatMap(restOf), ({ bytes }) => bytes, GUESSED_BYTES);
  for (const together of rest) await readRest(context, together);
  return {
    directory: directory.map(({ name, visibility }) => ({ name, visibility })),
    sheets: readings.map(snapshotOf),
  };
}

/** Queues the question how far down a sheet is used; one that is not there has no length. */
const askLength = ({ workbook }: Excel.RequestContext, name: string): Excel.Range =>
  askArea(workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true));

/** How many rows to ask for at first: all, where sheets of these lengths fit into one answer. */
function firstRows(lengths: readonly Excel.Range[]): number {
  const rows = lengths.map((used) => (used.isNullObject ? 0 : used.rowIndex + used.rowCount));
  const all = rows.reduce((sum, count) => sum + count, 0);
  const fits = all > 0 && all * UNKNOWN_ROW_BYTES <= PIECE_BYTES;
  return fits ? Math.max(FIRST_ROWS, ...rows) : FIRST_ROWS;
}

/** The first rows of every sheet, its length and its tables; fewer rows where the answer is too large. */
async function readFirst(
  context: Excel.RequestContext,
  handles: readonly SheetHandle[],
  request: Pick<ReadRequest, "formulas" | "looks">,
  rows: number,
): Promise<Reading[]> {
  if (handles.length === 0) return [];
  const questions = handles.map((handle) => {
    const asked = askedOf(request, handle.name);
    return {
      handle,
      asked,
      used: askArea(handle.sheet.getUsedRangeOrNullObject(true)),
      piece: askPiece(handle.sheet, 0, rows, asked),
      tables: handle.tables.map((name) => ({
        name,
        range: askArea(handle.sheet.tables.getItem(name).getRange()),
      })),
    };
  });
  try {
    await context.sync();
  } catch (error) {
    if (rows === 1 || !isAnswerTooLarge(error)) throw error;
    return readFirst(context, handles, request, Math.ceil(rows / 10));
  }
  return questions.map(({ handle, asked, used, piece, tables }) => {
    const first = answeredPiece(piece);
    const area = used.isNullObject ? null : answeredArea(used);
    return {
      handle,
      asked,
      pieces: [first],
      read: rows,
      rows: area ? area.row + area.rows : 0,
      tables: tables.map(({ name, range }) => ({ name, area: answeredArea(range) })),
    };
  });
}

/** What is left of a sheet, in pieces whose size is guessed from the rows already read. */
function restOf(reading: Reading): Rest[] {
  const { bytes = 0, cells = [] } = reading.pieces[0] ?? {};
  const perRow = cells.length > 0 ? Math.ceil(bytes / cells.length) : UNKNOWN_ROW_BYTES;
  const rows = Math.min(Math.max(Math.floor(GUESSED_BYTES / 2 / perRow), 1), MOST_ROWS);
  const rest: Rest[] = [];
  for (let row = reading.read; row < reading.rows; row += rows) {
    const count = Math.min(rows, reading.rows - row);
    rest.push({ reading, first: row, rows: count, bytes: count * perRow });
  }
  return rest;
}

/** One more round trip; halves what was too large after all. */
async function readRest(context: Excel.RequestContext, rest: readonly Rest[]): Promise<void> {
  const questions = rest.map(({ reading, first, rows }) => ({
    reading,
    piece: askPiece(reading.handle.sheet, first, rows, reading.asked),
  }));
  try {
    await send(context);
  } catch (error) {
    if (!isAnswerTooLarge(error) || rest.every(({ rows }) => rows === 1)) throw error;
    for (const half of rest.flatMap(halves)) await readRest(context, [half]);
    return;
  }
  for (const { reading, piece } of questions) {
    reading.pieces.push(answeredPiece(piece));
  }
}

function halves(rest: Rest): Rest[] {
  if (rest.rows === 1) return [rest];
  const upper = Math.ceil(rest.rows / 2);
  const lower = rest.rows - upper;
  return [
    { ...rest, rows: upper },
    { ...rest, first: rest.first + upper, rows: lower },
  ];
}

function snapshotOf({ handle, asked, pieces, tables }: Reading): SheetSnapshot {
  return {
    name: handle.name,
    visibility: handle.visibility,
    cells: joinPieces(pieces, ({ cells }) => cells),
    ...(asked.formulas ? { formulas: joinPieces(pieces, (piece) => piece.formulas) } : {}),
    ...(asked.looks ? { looks: joinPieces(pieces, (piece) => piece.looks) } : {}),
    merges: pieces.flatMap(({ merges }) => merges),
    tables,
    protected: handle.protected,
    filtered: handle.filtered,
    hiddenRows: pieces.flatMap(({ hiddenRows }) => hiddenRows),
  };
}
