import { HostError } from "../../protocol/hostError";
import { parseAddress } from "../state/address";
import type { Area } from "../state/area";
import { RangeHandle } from "../state/rangeHandle";
import type { SheetState } from "../state/sheetState";

/**
 * The area a range argument means: a range object, or an address on the given sheet.
 * @throws HostError InvalidArgument for another sheet's range or a text that is no address
 */
export function areaFrom(argument: unknown, sheet: SheetState): Area {
  if (argument instanceof RangeHandle) {
    if (argument.$sheet === sheet) return argument.$area;
    throw new HostError("InvalidArgument", "The ranges belong to different worksheets.");
  }
  const address = typeof argument === "string" ? parseAddress(argument) : undefined;
  const elsewhere =
    address?.sheet !== undefined && address.sheet.toLowerCase() !== sheet.name.toLowerCase();
  if (!address || elsewhere) {
    throw new HostError(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format.",
    );
  }
  return address.area;
}
