import { Button, Text } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons/svg/location";
import { SparkleRegular } from "@fluentui/react-icons/svg/sparkle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { type Proposal, SURE } from "../../app/proposeFromNarrative";
import { reviewText } from "../../i18n/pane/review";
import { acceptProposed } from "../actions/acceptProposed";
import { Quote } from "../parts/Quote";
import { usePaneState, useSession } from "../session/SessionContext";
import { useLocale, usePaneText } from "../text/PaneTextContext";
import { goal } from "./goal";
import { useReviewStyles } from "./reviewStyles";

const shown = (value: Proposal["seen"]): string =>
  typeof value === "object" && value !== null ? value.error : String(value);

/** A value that a narrative gives, beside the words it came from. */
export function ProposalCard({ proposal }: { proposal: Proposal }) {
  const styles = useReviewStyles();
  const session = useSession();
  const text = reviewText(useLocale());
  const { check } = usePaneText();
  const { proposing } = text;
  const busy = usePaneState().work !== null;
  const { target, project, value, met, narrative, span, confidence, differs, seen, place } =
    proposal;
  const told = proposing.value(String(value), target.unit);
  const facts = [
    proposing.of(told, goal(target, text)),
    ...(met ? [proposing.met] : []),
    ...(differs ? [proposing.typed(shown(seen))] : []),
  ];
  return (
    <div className={styles.card}>
      <Text size={200} className={styles.quiet}>
        {check.project(project.no, project.title)}
      </Text>
      <Text weight="semibold">{target.indicator}</Text>
      {facts.map((fact) => (
        <Text key={fact}>{fact}</Text>
      ))}
      {confidence < SURE && (
        <Text size={200} className={styles.doubt}>
          <WarningFilled aria-hidden />
          {proposing.doubtful}
        </Text>
      )}
      <Quote text={narrative} phrase={span} words={text.quote} />
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<SparkleRegular />}
          disabled={busy}
          aria-label={proposing.acceptOne(told, target.indicator)}
          onClick={() => void acceptProposed(session, [proposal])}
        >
          {proposing.accept(told)}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<LocationRegular />}
          aria-label={text.locate(`${place.sheet} ${place.cell ?? ""}`)}
          onClick={() => void session.goTo(place)}
        >
          {`${place.sheet} ${place.cell ?? ""}`}
        </Button>
      </div>
    </div>
  );
}
