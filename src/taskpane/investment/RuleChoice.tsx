import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { COUNTING_RULES, type CountingRule } from "../../investment/countingRule";
import { investmentText } from "../../i18n/pane/investment";
import { PIVOT_DIMENSIONS, type PivotDimension } from "../../ledger/pivotWords";
import { useLocale } from "../text/PaneTextContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  choices: { flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS, marginLeft: "-8px" },
});

interface Props {
  rule: CountingRule;
  by: PivotDimension;
  onRule: (rule: CountingRule) => void;
  onBy: (by: PivotDimension) => void;
}

/** 统计口径 and 分摊方式; the sentence under the choice says what its numbers mean. */
export function RuleChoice({ rule, by, onRule, onBy }: Props) {
  const styles = useStyles();
  const text = investmentText(useLocale());
  return (
    <div className={styles.root}>
      <Field label={text.by}>
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={by}
          onChange={(_, { value }) =>
            onBy(PIVOT_DIMENSIONS.find((each) => each === value) ?? "lead")
          }
        >
          {PIVOT_DIMENSIONS.map((each) => (
            <Radio key={each} value={each} label={text.dimensions[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={text.rule} hint={by === "section" ? text.sectionRule : text.explanations[rule]}>
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={rule}
          disabled={by === "section"}
          onChange={(_, { value }) =>
            onRule(COUNTING_RULES.find((each) => each === value) ?? "first")
          }
        >
          {COUNTING_RULES.map((each) => (
            <Radio key={each} value={each} label={text.rules[each]} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}
