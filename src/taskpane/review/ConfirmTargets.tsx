import { Button, Text } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { useMemo, useState } from "react";
import type { Confirmation } from "../../app/confirmTargets";
import { unconfirmedTargets } from "../../app/unconfirmedTargets";
import { reviewText } from "../../i18n/pane/review";
import { confirmSeen } from "../actions/confirmSeen";
import { Empty } from "../parts/Empty";
import { VirtualList } from "../parts/VirtualList";
import type { LedgerNow } from "../session/paneState";
import { usePaneState, useSession } from "../session/SessionContext";
import { useLocale } from "../text/PaneTextContext";
import { ConfirmCard } from "./ConfirmCard";
import type { CorrectionDraft } from "./correctionDraft";
import { useReviewStyles } from "./reviewStyles";

/** 确认指标: what was read without full certainty, one by one beside its words. */
export function ConfirmTargets({ ledger: { ledger, judgement } }: { ledger: LedgerNow }) {
  const styles = useReviewStyles();
  const session = useSession();
  const { confirming: text } = reviewText(useLocale());
  const { work } = usePaneState();
  const [draft, setDraft] = useState<CorrectionDraft | null>(null);
  const items = useMemo(
    () => unconfirmedTargets(ledger, judgement.statuses),
    [ledger, judgement.statuses],
  );
  const confirm = async (confirmations: readonly Confirmation[]) => {
    if (await confirmSeen(session, confirmations)) setDraft(null);
  };
  if (items.length === 0)
    return <Empty icon={CheckmarkCircleRegular} title={text.emptyTitle} text={text.emptyText} />;
  const readable = items.filter(({ target }) => target.value !== null);
  return (
    <>
      <div className={styles.top}>
        <Text size={200}>{text.intro}</Text>
        <Button
          size="small"
          icon={<CheckmarkRegular />}
          disabled={work !== null || readable.length === 0}
          onClick={() => void confirm(readable.map(({ target: { id } }) => ({ id })))}
        >
          {text.acceptAll(readable.length)}
        </Button>
      </div>
      <VirtualList label={text.list} items={items} keyOf={({ target }) => target.id} estimate={172}>
        {(item) => (
          <ConfirmCard
            item={item}
            draft={draft?.id === item.target.id ? draft : null}
            onDraft={setDraft}
            onConfirm={(correction) =>
              void confirm([{ id: item.target.id, ...(correction ? { correction } : {}) }])
            }
            onDecline={() => void confirm([{ id: item.target.id, declined: true }])}
          />
        )}
      </VirtualList>
    </>
  );
}
