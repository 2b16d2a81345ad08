import { customProperty } from "../format/formatProperty";
import { readFormat } from "../format/readFormat";
import { editFormat } from "../format/writeFormat";
import type { FormatTarget } from "../format/formatTarget";
import { CellWriter } from "../cells/cellWriter";
import { invalidArgument } from "../state/notFound";

/** `Excel.RangeHyperlink`. */
export type Hyperlink = {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
};

const property = customProperty<Hyperlink | null>("hyperlink", null);

/** The link all cells share, or null. */
export const readHyperlink = (target: FormatTarget): Hyperlink | null =>
  readFormat(target, property);

/** A link to an address or to a place in the workbook; the first cell shows its text. */
export function writeHyperlink(target: FormatTarget, link: Hyperlink): void {
  if (link.address === undefined && link.documentReference === undefined) throw invalidArgument();
  editFormat(target, () => ({
    style: { ul: { s: 1 }, cl: { rgb: "#0563C1" } },
    custom: { hyperlink: link },
  }));
  const [area] = target.$areas;
  if (!area || link.textToDisplay === undefined) return;
  const cell = new CellWriter(target.$sheet).cell(link.textToDisplay, area.row, area.column);
  target.$sheet.write({ [area.row]: { [area.column]: cell } }, area);
}
