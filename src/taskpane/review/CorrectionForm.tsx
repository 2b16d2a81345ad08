import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CorrectionProblem, TargetCorrection } from "../../app/confirmTargets";
import type { ReviewText } from "../../i18n/pane/review";
import { RELATION_LABELS } from "../../ledger/labels";
import type { Relation } from "../../targets/target";
import { Choice } from "../parts/Choice";
import { type CorrectionDraft, readDraft } from "./correctionDraft";

const RELATIONS = Object.keys(RELATION_LABELS) as Relation[];

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} 0`,
    "& > *": { minWidth: 0 },
    "& .fui-Input": { width: "100%" },
    "& input": { minWidth: 0, width: "100%", colorScheme: "light dark" },
  },
  buttons: { gridColumn: "1 / -1", display: "flex", gap: tokens.spacingHorizontalXS },
});

interface Props {
  draft: CorrectionDraft;
  text: ReviewText["confirming"];
  busy: boolean;
  onChange: (draft: CorrectionDraft) => void;
  onSave: (correction: TargetCorrection) => void;
  onCancel: () => void;
}

/** 修改: relation, values, unit and deadline of a target, as a person reads them from the list. */
export function CorrectionForm({ draft, text, busy, onChange, onSave, onCancel }: Props) {
  const styles = useStyles();
  const [tried, setTried] = useState(false);
  const read = readDraft(draft);
  const problems = tried && "problems" in read ? read.problems : [];
  const field = (
    key: "value" | "valueMax" | "unit" | "due",
    label: string,
    problem: CorrectionProblem,
    type: "number" | "text" | "date",
  ) => (
    <Field
      label={label}
      size="small"
      {...(problems.includes(problem) ? { validationMessage: text.problems[problem] } : {})}
    >
      <Input
        size="small"
        type={type}
        {...(type === "number" ? { step: "any" } : {})}
        value={draft[key]}
        onChange={(_, { value }) => onChange({ ...draft, [key]: value })}
      />
    </Field>
  );
  return (
    <form
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if ("correction" in read) onSave(read.correction);
      }}
    >
      <Choice
        label={text.relation}
        values={RELATIONS}
        value={draft.relation}
        name={(relation) => text.relations[relation]}
        onChange={(relation) => relation && onChange({ ...draft, relation })}
      />
      {field("value", text.value, "VALUE", "number")}
      {draft.relation === "range" && field("valueMax", text.valueMax, "RANGE", "number")}
      {field("unit", text.unit, "UNIT", "text")}
      {field("due", text.date, "DUE", "date")}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabled={busy}>
          {text.save}
        </Button>
        <Button size="small" type="button" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
