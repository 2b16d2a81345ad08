import { Button, Text } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { LocationRegular } from "@fluentui/react-icons/svg/location";
import type { TargetCorrection } from "../../app/confirmTargets";
import type { UnconfirmedTarget } from "../../app/unconfirmedTargets";
import { reviewText } from "../../i18n/pane/review";
import { Quote } from "../parts/Quote";
import { usePaneState, useSession } from "../session/SessionContext";
import { useLocale, usePaneText } from "../text/PaneTextContext";
import { type CorrectionDraft, draftOf } from "./correctionDraft";
import { CorrectionForm } from "./CorrectionForm";
import { goal } from "./goal";
import { useReviewStyles } from "./reviewStyles";

interface Props {
  item: UnconfirmedTarget;
  /** The correction under way, where it is this target's. */
  draft: CorrectionDraft | null;
  onDraft: (draft: CorrectionDraft | null) => void;
  onConfirm: (correction?: TargetCorrection) => void;
  onDecline: () => void;
}

/** A target to confirm: what was read, beside the words that it was read from. */
export function ConfirmCard({ item, draft, onDraft, onConfirm, onDecline }: Props) {
  const styles = useReviewStyles();
  const session = useSession();
  const locale = useLocale();
  const text = reviewText(locale);
  const { check } = usePaneText();
  const { confirming } = text;
  const busy = usePaneState().work !== null;
  const { target, project, content, phrase } = item;
  const due = target.basis === "implied" ? confirming.implied : confirming.due;
  return (
    <div className={styles.card}>
      <Text size={200} className={styles.quiet}>
        {check.project(project.no, project.title)}
      </Text>
      <Text weight="semibold">{target.indicator}</Text>
      <Text>{`${goal(target, text)} · ${due(target.due)}`}</Text>
      <Quote text={content} phrase={phrase} words={text.quote} />
      {draft ? (
        <CorrectionForm
          draft={draft}
          text={confirming}
          busy={busy}
          onChange={onDraft}
          onSave={onConfirm}
          onCancel={() => onDraft(null)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            size="small"
            icon={<CheckmarkRegular />}
            disabled={busy || target.value === null}
            aria-label={confirming.acceptOne(target.indicator)}
            onClick={() => onConfirm()}
          >
            {confirming.accept}
          </Button>
          <Button
            size="small"
            icon={<EditRegular />}
            disabled={busy}
            aria-label={confirming.correctOne(target.indicator)}
            onClick={() => onDraft(draftOf(target))}
          >
            {confirming.correct}
          </Button>
          <Button
            size="small"
            icon={<DismissRegular />}
            disabled={busy}
            aria-label={confirming.declineOne(target.indicator)}
            onClick={onDecline}
          >
            {confirming.decline}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<LocationRegular />}
            aria-label={text.locate(`${target.place.sheet} ${target.place.cell ?? ""}`)}
            onClick={() => void session.goTo(target.place)}
          >
            {`${target.place.sheet} ${target.place.cell ?? ""}`}
          </Button>
        </div>
      )}
    </div>
  );
}
