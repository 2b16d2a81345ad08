import { makeStyles, tokens } from "@fluentui/react-components";
import { importText } from "../../i18n/pane/import";
import { guessAssignment } from "../../plan/firstAssignment";
import type { Assignment, PlanSource } from "../../plan/source";
import { headerChoices } from "../../plan/table/describeLayout";
import { layoutBelow, layoutWithoutHeader } from "../../plan/table/findLayout";
import { Choice } from "../parts/Choice";
import { useLocale } from "../text/PaneTextContext";

const NONE = "none";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  source: PlanSource;
  /** The source could be read as numbered items. */
  itemised: boolean;
  assignment: Assignment | null;
  onChange: (assignment: Assignment | null) => void;
}

/** Which table of the source is the list, and which of its rows is the header. */
export function TableChoice({ source, itemised, assignment, onChange }: Props) {
  const styles = useStyles();
  const { uses: text } = importText(useLocale()).preview;
  const { tables } = source;
  const ways = [...tables.map((_, at) => String(at)), ...(itemised ? [NONE] : [])];
  const wayNamed = (way: string): string => {
    if (way === NONE) return text.outline;
    const { name, parts } = tables[Number(way)] ?? {};
    if (parts !== undefined) return text.tablesTogether(parts.length);
    return name ?? text.tableNamed(Number(way) + 1);
  };
  const grid = assignment && tables[assignment.table]?.grid;
  return (
    <div className={styles.root}>
      {ways.length > 1 && (
        <Choice
          label={text.table}
          values={ways}
          value={assignment ? String(assignment.table) : NONE}
          name={wayNamed}
          onChange={(way) =>
            onChange(
              way === undefined || way === NONE ? null : guessAssignment(source, Number(way)),
            )
          }
        />
      )}
      {grid && <HeaderChoice grid={grid} assignment={assignment} onChange={onChange} />}
    </div>
  );
}

interface HeaderProps {
  grid: PlanSource["tables"][number]["grid"];
  assignment: Assignment;
  onChange: (assignment: Assignment) => void;
}

function HeaderChoice({ grid, assignment, onChange }: HeaderProps) {
  const { uses: text } = importText(useLocale()).preview;
  const { table, layout } = assignment;
  const rows = headerChoices(grid, layout);
  const named = new Map(
    rows.map(({ row, sourceRow, letters, text: words }) => [
      String(row),
      text.headerIn(letters === undefined ? text.row(sourceRow) : text.column(letters), words),
    ]),
  );
  return (
    <Choice
      label={text.header}
      values={[...named.keys(), NONE]}
      value={layout.bottom > layout.top ? String(layout.top) : NONE}
      name={(row) => named.get(row) ?? text.noHeader}
      onChange={(row) =>
        onChange({
          table,
          layout:
            row === undefined || row === NONE
              ? layoutWithoutHeader(grid)
              : layoutBelow(grid, Number(row)),
        })
      }
    />
  );
}
