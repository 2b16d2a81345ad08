import {
  LIST_COLUMNS,
  type ListColumn,
  SETTING_COLUMNS,
  TARGET_COLUMNS,
  type TargetColumn,
} from "../columns";
import { SHEETS, TABLES } from "../sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { isBase } from "./readBase";
import { headerRow, type HeaderRow } from "./headerRow";

/** A sheet that was found, with its header. */
export interface FoundSheet<Key extends string> {
  readonly sheet: SheetSnapshot;
  readonly header: HeaderRow<Key>;
}

export interface LocatedSheets {
  readonly list: FoundSheet<ListColumn> | null;
  readonly targets: FoundSheet<TargetColumn> | null;
  readonly settings: SheetSnapshot | null;
  readonly base: SheetSnapshot | null;
}

const named = ({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | null =>
  sheets.find((sheet) => sheet.name === name) ?? null;

const isSettings = ({ cells: [header = []] }: SheetSnapshot): boolean =>
  header[0] === SETTING_COLUMNS.name.header && header[1] === SETTING_COLUMNS.value.header;

/** Finds the sheets of a ledger: by name, else – a sheet may have been renamed – by table and headers. */
export function locateSheets(snapshot: WorkbookSnapshot): LocatedSheets {
  const own: readonly string[] = Object.values(SHEETS);
  const others = snapshot.sheets.filter(({ name }) => !own.includes(name));
  const withHeader = <Key extends string>(
    candidates: readonly (SheetSnapshot | null)[],
    columns: Parameters<typeof headerRow<Key>>[1],
  ): FoundSheet<Key> | null => {
    for (const sheet of candidates) {
      const header = sheet && headerRow<Key>(sheet, columns);
      if (header) return { sheet, header };
    }
    return null;
  };
  const byTable = others.filter(({ tables }) => tables.some(({ name }) => name === TABLES.targets));
  return {
    list: withHeader<ListColumn>([named(snapshot, SHEETS.list), ...others], LIST_COLUMNS),
    targets: withHeader<TargetColumn>(
      [named(snapshot, SHEETS.targets), ...byTable, ...others],
      TARGET_COLUMNS,
    ),
    settings: named(snapshot, SHEETS.settings) ?? others.find(isSettings) ?? null,
    base: named(snapshot, SHEETS.base) ?? others.find(isBase) ?? null,
  };
}
