import { Button, Text } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import { SparkleRegular } from "@fluentui/react-icons/svg/sparkle";
import { useMemo } from "react";
import { proposeFromNarrative, SURE } from "../../app/proposeFromNarrative";
import { reviewText } from "../../i18n/pane/review";
import { acceptProposed } from "../actions/acceptProposed";
import { Empty } from "../parts/Empty";
import { VirtualList } from "../parts/VirtualList";
import type { LedgerNow } from "../session/paneState";
import { usePaneState, useSession } from "../session/SessionContext";
import { useLocale } from "../text/PaneTextContext";
import { ProposalCard } from "./ProposalCard";
import { useReviewStyles } from "./reviewStyles";

/** 从进展情况提取: what the narratives say for cells that are empty or say something else. */
export function Proposals({ ledger: { ledger, judgement } }: { ledger: LedgerNow }) {
  const styles = useReviewStyles();
  const session = useSession();
  const { proposing: text } = reviewText(useLocale());
  const { work } = usePaneState();
  const proposals = useMemo(
    () => proposeFromNarrative(ledger, judgement.findings, judgement.settings.planYear),
    [ledger, judgement],
  );
  if (proposals.length === 0)
    return <Empty icon={DocumentSearchRegular} title={text.emptyTitle} text={text.emptyText} />;
  const blank = proposals.filter(({ differs, confidence }) => !differs && confidence >= SURE);
  return (
    <>
      <div className={styles.top}>
        <Text size={200}>{text.intro}</Text>
        <Button
          size="small"
          icon={<SparkleRegular />}
          disabled={work !== null || blank.length === 0}
          onClick={() => void acceptProposed(session, blank)}
        >
          {text.acceptAll(blank.length)}
        </Button>
        <Text size={200} className={styles.quiet}>
          {text.allHint}
        </Text>
      </div>
      <VirtualList
        label={text.list}
        items={proposals}
        keyOf={({ target }) => target.id}
        estimate={168}
      >
        {(proposal) => <ProposalCard proposal={proposal} />}
      </VirtualList>
    </>
  );
}
