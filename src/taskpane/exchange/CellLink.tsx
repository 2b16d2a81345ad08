import { Link, makeStyles } from "@fluentui/react-components";
import { exchangeText } from "../../i18n/pane/exchange";
import { useSession } from "../session/SessionContext";
import { useLocale } from "../text/PaneTextContext";

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit" } });

/** A cell of the ledger by its address, "指标!P7", that leads there. */
export function CellLink({ cell }: { cell: string }) {
  const styles = useStyles();
  const session = useSession();
  const { locate } = exchangeText(useLocale());
  const at = cell.lastIndexOf("!");
  const place = { sheet: cell.slice(0, at), cell: cell.slice(at + 1) };
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={locate(cell)}
      onClick={() => void session.goTo(place)}
    >
      {cell}
    </Link>
  );
}
