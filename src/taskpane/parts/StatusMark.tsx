import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowCircleRightFilled } from "@fluentui/react-icons/svg/arrow-circle-right";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { PersonQuestionMarkFilled } from "@fluentui/react-icons/svg/person-question-mark";
import { SquareHintFilled } from "@fluentui/react-icons/svg/square-hint";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Status } from "../../progress/finding";
import { statusName } from "../../i18n/statuses";
import { useLocale } from "../text/PaneTextContext";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  met: { color: tokens.colorStatusSuccessForeground1 },
  onTrack: { color: tokens.colorNeutralForeground2 },
  behind: { color: tokens.colorStatusWarningForeground1 },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const LOOKS = {
  已达标: { Icon: CheckmarkCircleFilled, style: "met" },
  正常: { Icon: ArrowCircleRightFilled, style: "onTrack" },
  滞后: { Icon: WarningFilled, style: "behind" },
  超期: { Icon: ErrorCircleFilled, style: "overdue" },
  未报: { Icon: SquareHintFilled, style: "quiet" },
  待确认: { Icon: PersonQuestionMarkFilled, style: "quiet" },
} as const satisfies Record<Status, unknown>;

/** A status as sign and word: never by colour alone. */
export function StatusMark({ status }: { status: Status }) {
  const styles = useStyles();
  const locale = useLocale();
  const { Icon, style } = LOOKS[status];
  return (
    <span className={mergeClasses(styles.mark, styles[style])}>
      <Icon aria-hidden />
      {statusName(status, locale)}
    </span>
  );
}
