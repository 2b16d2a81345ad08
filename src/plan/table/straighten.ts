import type { Grid } from "../grid";
import { gatherRoles } from "./gatherRoles";
import { stackHalves } from "./stackHalves";
import { turnGrid } from "./turnGrid";

/** A grid with its table set upright and in one piece, however it was laid out. */
export function straighten(grid: Grid): Grid {
  return turnGrid(grid) ?? stackHalves(gatherRoles(grid));
}
