import type { FormatProperty } from "../format/formatProperty";
import type { CellStyle } from "./cellStyles";

/** Gives a named style the property's value; cells that have the style already keep what they were given. */
export function changeStyle<T>(style: CellStyle, property: FormatProperty<T>, value: T): void {
  const patch = property.patch(value);
  style.style = { ...style.style, ...patch.style };
  style.custom = { ...style.custom, ...patch.custom };
}
