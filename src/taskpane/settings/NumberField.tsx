import { Field, Input, Text } from "@fluentui/react-components";

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
  return (
    <Field
      label={label}
      size="small"
      {...(validationMessage === undefined ? {} : { validationMessage })}
    >
      <Input
        size="small"
        type="number"
        step="any"
        value={value}
        disabled={disabled}
        contentAfter={<Text size={200}>{unit}</Text>}
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}
