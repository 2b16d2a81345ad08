import { parseAddress } from "../state/address";
import type { Area } from "../state/area";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import { RangeHandle } from "../state/rangeHandle";
import type { SheetState } from "../state/sheetState";

/** A range of any sheet: an object, or an address with or without a sheet. @throws HostError InvalidArgument */
export function sourcePlace(
  argument: unknown,
  book: Book,
  sheet: SheetState,
): { sheet: SheetState; area: Area } {
  if (argument instanceof RangeHandle) return { sheet: argument.$sheet, area: argument.$area };
  const address = typeof argument === "string" ? parseAddress(argument) : undefined;
  if (!address) throw invalidArgument();
  return {
    sheet: address.sheet === undefined ? sheet : book.mustFindSheet(address.sheet),
    area: address.area,
  };
}
