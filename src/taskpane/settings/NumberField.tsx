import { Field, Input, makeStyles, Text } from "@fluentui/react-components";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  unit: { whiteSpace: "nowrap" },
});

interface Props {
  label: string;
  /** What is counted, behind the number. */
  unit: string;
  value: string;
  disabled: boolean;
  validationMessage?: string;
  onChange: (value: string) => void;
}

/** A number with its unit behind it. */
export function NumberField({ label, unit, value, disabled, validationMessage, onChange }: Props) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      size="small"
      {...(validationMessage === undefined ? {} : { validationMessage })}
    >
      <Input
        className={styles.input}
        size="small"
        type="number"
        step="any"
        value={value}
        disabled={disabled}
        contentAfter={
          <Text size={200} className={styles.unit}>
            {unit}
          </Text>
        }
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}
