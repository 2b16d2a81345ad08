import type { SheetSpec } from "../ledger/sheetSpec";

/** Other names for sheets of the ledger, by their own: 清单 → 清单（2）. */
export type SheetNames = Readonly<Record<string, string>>;

/** Letters, digits and underscores only: names and tables take no brackets. */
const suffixOf = (sheet: string, name: string): string =>
  `_${(name.startsWith(sheet) ? name.slice(sheet.length) : name).replace(/[^\p{L}\p{N}]+/gu, "")}`;

/** The sheets under other names; tables and names get the same ending, since they must differ too. */
export function renameLedger(specs: readonly SheetSpec[], names: SheetNames): SheetSpec[] {
  return specs.map((spec) => {
    const name = names[spec.name];
    if (name === undefined || name === spec.name) return spec;
    const suffix = suffixOf(spec.name, name);
    const renamed = <Named extends { readonly name: string }>(item: Named): Named => ({
      ...item,
      name: item.name + suffix,
    });
    return { ...spec, name, tables: spec.tables.map(renamed), names: spec.names.map(renamed) };
  });
}
