import { ILayoutService } from "@univerjs/ui";
import type { Grid } from "./createGrid";

/** Gives the keyboard to the grid, whatever had it. */
export function focusGrid({ univer }: Grid): void {
  univer.__getInjector().get(ILayoutService).focus();
}
