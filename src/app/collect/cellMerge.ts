import { cellAddress } from "../../ledger/a1";
import type { Ledger } from "../../ledger/readLedger";
import type { CellContent } from "../../ledger/sheetSpec";
import type { WorkbookSnapshot } from "../../ledger/snapshot";
import { writtenNumber } from "../../progress/entry/shownNumber";
import type { NumberLook } from "../../progress/finding";
import type { CellValue } from "../../progress/record";
import { type CellIdentity, cellIndex, type CellSpot } from "../cellIndex";
import { markKey } from "../findingMarks";
import type { SheetBlock } from "../workbook";
import type { ReturnedCell } from "./readReturn";

/** A cell of the whole ledger that takes a value over. */
export interface Change {
  /** "指标!P7" in the whole ledger. */
  readonly cell: string;
  readonly before: CellContent;
  readonly value: CellContent;
  /** The files that say so. */
  readonly files: readonly string[];
}

/** Files that say different things about one cell: it keeps what it had. */
export interface Conflict {
  readonly cell: string;
  readonly values: readonly { readonly file: string; readonly value: CellContent }[];
}

/** A cell that is blank in a returned file and filled in the ledger: it keeps what it had. */
export interface EmptiedCell {
  readonly cell: string;
  readonly kept: CellContent;
}

interface Proposal {
  readonly identity: CellIdentity;
  readonly values: { file: string; value: CellContent }[];
}

const contentOf = (value: CellValue): CellContent =>
  typeof value === "object" && value !== null ? value.error : value;

/** A value as its cell in the whole ledger must hold it to show it. */
const shownAs = (value: CellContent, look: NumberLook | null): CellContent =>
  typeof value === "number" && look === "percent" ? writtenNumber(value, look) : value;

const addressOf = ({ sheet, row, column }: CellSpot): string =>
  `${sheet}!${cellAddress(row, column)}`;

/** Gathers what returned files say about the cells of a ledger, and settles what becomes of each. */
export class CellMerge {
  private readonly index;
  private readonly proposals = new Map<string, Proposal>();
  private readonly blanks: { file: string; identity: CellIdentity }[] = [];

  constructor(
    ledger: Ledger,
    private readonly snapshot: WorkbookSnapshot,
  ) {
    this.index = cellIndex(ledger);
  }

  /** What one file says, and which fill-in cells are blank in it. */
  take(file: string, cells: readonly ReturnedCell[], blanks: readonly CellIdentity[]): void {
    for (const { identity, value } of cells) {
      const spot = this.index.locate(identity);
      // A value that went out with the part and came back the same is no news.
      if (spot && this.at(spot) === value) continue;
      const key = markKey(identity);
      const proposal = this.proposals.get(key) ?? { identity, values: [] };
      proposal.values.push({ file, value: contentOf(value) });
      this.proposals.set(key, proposal);
    }
    for (const identity of blanks) {
      const spot = this.index.locate(identity);
      if (spot && this.at(spot) !== null) this.blanks.push({ file, identity });
    }
  }

  /** What all files together change, and what they disagree about. */
  settle(): {
    readonly changes: Change[];
    readonly conflicts: Conflict[];
    readonly blocks: SheetBlock[];
  } {
    const changes: Change[] = [];
    const conflicts: Conflict[] = [];
    const blocks: SheetBlock[] = [];
    for (const { identity, values } of this.proposals.values()) {
      const spot = this.index.locate(identity);
      const [first] = values;
      if (!spot || !first) continue;
      const { sheet, row, column } = spot;
      const cell = addressOf(spot);
      if (values.some(({ value }) => value !== first.value)) {
        conflicts.push({ cell, values });
        continue;
      }
      const value = shownAs(first.value, this.lookAt(spot));
      const before = contentOf(this.at(spot));
      if (value === before) continue;
      changes.push({ cell, before, value, files: values.map(({ file }) => file) });
      blocks.push({ sheet, row, column, values: [[value]] });
    }
    return { changes, conflicts, blocks };
  }

  /** Cells that one file has blank while the ledger, and no other file, has something in them. */
  emptiedIn(file: string): EmptiedCell[] {
    return this.blanks.flatMap(({ file: from, identity }) => {
      const spot = this.index.locate(identity);
      if (from !== file || !spot || this.proposals.has(markKey(identity))) return [];
      return [{ cell: addressOf(spot), kept: contentOf(this.at(spot)) }];
    });
  }

  private sheet(name: string) {
    return this.snapshot.sheets.find((sheet) => sheet.name === name);
  }

  private at({ sheet, row, column }: CellSpot): CellValue {
    return this.sheet(sheet)?.cells[row]?.[column] ?? null;
  }

  private lookAt({ sheet, row, column }: CellSpot): NumberLook | null {
    return this.sheet(sheet)?.looks?.[row]?.[column] ?? null;
  }
}
