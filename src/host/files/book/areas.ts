import { formatArea, parseAddress } from "../../model/state/address";
import type { Area } from "../../model/state/area";

/** The areas of a file's range list: `A1:B2 D4`. What is no address is left out. */
export function readAreas(range: string): Area[] {
  return range.split(/\s+/).flatMap((part) => {
    const address = part === "" ? undefined : parseAddress(part);
    return address === undefined ? [] : [address.area];
  });
}

/** Areas as the file lists them. */
export function writeAreas(areas: readonly Area[]): string {
  return areas.map((area) => formatArea(area)).join(" ");
}
