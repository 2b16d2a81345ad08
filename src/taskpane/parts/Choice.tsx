import { Field, makeStyles, Select } from "@fluentui/react-components";

// A select is as wide as its longest choice unless it is told to fit its column.
const useStyles = makeStyles({ select: { minWidth: 0, "& select": { width: "100%" } } });

interface Props<Value extends string> {
  label: string;
  values: readonly Value[];
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
  /** How a value is called; by itself where nothing is said. */
  name?: (value: Value) => string;
  /** What stands for no choice; without it one of the values is always chosen. */
  any?: string;
  /** What the choice means. */
  hint?: string;
  /** Why the choice needs a second look. */
  warning?: string;
  className?: string;
}

/** One of several, by the browser's own list: it works with every keyboard and reader. */
export function Choice<Value extends string>({
  label,
  values,
  value,
  onChange,
  name = (each) => each,
  any,
  hint,
  warning,
  className,
}: Props<Value>) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      size="small"
      {...(hint === undefined ? {} : { hint })}
      {...(warning === undefined
        ? {}
        : { validationMessage: warning, validationState: "warning" as const })}
      {...(className === undefined ? {} : { className })}
    >
      <Select
        className={styles.select}
        size="small"
        value={value ?? ""}
        onChange={(_, { value: chosen }) => onChange(values.find((each) => each === chosen))}
      >
        {any !== undefined && <option value="">{any}</option>}
        {values.map((each) => (
          <option key={each} value={each}>
            {name(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
