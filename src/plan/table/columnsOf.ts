import { foldText } from "../cells/foldText";
import type { Grid } from "../grid";
import { NAMES_PEOPLE } from "../lexicon/headers";
import { FIRST_LEADS_NOTE } from "../lexicon/rows";
import type { Columns } from "./assignColumns";
import type { Header } from "./headerOf";
import type { ColumnField, TableLayout } from "./tableLayout";

/** A note above or below the table says that the first unit named leads. */
const isNoted = (grid: Grid): boolean =>
  grid.cells.some((row) => {
    const texts = new Set(row.map(foldText).filter((text) => text !== ""));
    return texts.size === 1 && [...texts].some((text) => FIRST_LEADS_NOTE.test(text));
  });

/** The columns of a layout, by what they hold; and whether the first unit named leads the others. */
export function columnsOf(grid: Grid, header: Header, { fields }: TableLayout): Columns {
  const of = (wanted: ColumnField): number[] =>
    fields.flatMap((field, col) => (field === wanted ? [col] : []));
  const single = (name: Exclude<ColumnField, "content" | "funds" | "supports">): object => {
    const [col] = of(name);
    return col === undefined ? {} : { [name]: col };
  };
  const supports = of("supports");
  const [leads] = of("leads");
  const headed = header.cells[leads ?? -1]?.firstIsLead === true;
  return {
    content: of("content"),
    funds: of("funds"),
    supports,
    firstIsLead: leads !== undefined && supports.length === 0 && (headed || isNoted(grid)),
    peopled: [...of("leads"), ...supports].filter((col) =>
      NAMES_PEOPLE.test(header.cells[col]?.text ?? ""),
    ),
    ...single("no"),
    ...single("section"),
    ...single("title"),
    ...single("investment"),
    ...single("leads"),
    ...single("deadline"),
  };
}
