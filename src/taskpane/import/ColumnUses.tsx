import { makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { importText } from "../../i18n/pane/import";
import type { Grid } from "../../plan/grid";
import type { MoneyUnit } from "../../plan/plan";
import { describeColumns, type SourceColumn } from "../../plan/table/describeLayout";
import {
  assignField,
  COLUMN_FIELDS,
  type ColumnField,
  type TableLayout,
} from "../../plan/table/tableLayout";
import { useLocale } from "../text/PaneTextContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  column: {
    display: "grid",
    gridTemplateColumns: "1.6em minmax(0, 1fr) 9.5em",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  letters: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  header: { overflowWrap: "anywhere" },
  select: { minWidth: 0, "& select": { width: "100%" } },
  samples: {
    gridColumn: "2 / -1",
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  grid: Grid;
  layout: TableLayout;
  unit: MoneyUnit | undefined;
  onChange: (layout: TableLayout) => void;
}

/** Each column of the source, with what it is taken for: a change reads the list again. */
export function ColumnUses({ grid, layout, unit, onChange }: Props) {
  const styles = useStyles();
  const { uses: text } = importText(useLocale()).preview;
  const id = useId();
  const name = (field: ColumnField): string =>
    field === "investment" && unit !== undefined
      ? text.money(text.fields.investment, unit)
      : text.fields[field];
  const row = ({ col, letters, header, samples, field }: SourceColumn) => (
    <li key={col} className={styles.column}>
      <Text size={200} className={styles.letters}>
        {letters}
      </Text>
      <Text size={200} weight="semibold" className={styles.header}>
        {header || text.noHeading}
      </Text>
      <Select
        className={styles.select}
        size="small"
        aria-label={text.use(grid.turned ? text.row(letters) : text.column(letters), header)}
        aria-describedby={`${id}-${col}`}
        value={field ?? ""}
        onChange={(_, { value }) =>
          onChange(assignField(layout, col, COLUMN_FIELDS.find((each) => each === value) ?? null))
        }
      >
        <option value="">{text.unused}</option>
        {COLUMN_FIELDS.map((each) => (
          <option key={each} value={each}>
            {name(each)}
          </option>
        ))}
      </Select>
      <Text id={`${id}-${col}`} size={200} className={styles.samples}>
        {samples.join(" · ")}
      </Text>
    </li>
  );
  return (
    <div className={styles.root}>
      <Text as="h4" weight="semibold">
        {text.title}
      </Text>
      <Text size={200} className={styles.hint}>
        {text.hint}
      </Text>
      <ol className={styles.list}>{describeColumns(grid, layout).map(row)}</ol>
    </div>
  );
}
