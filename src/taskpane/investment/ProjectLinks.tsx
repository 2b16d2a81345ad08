import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { investmentText } from "../../i18n/pane/investment";
import type { Place } from "../../progress/finding";
import type { ProjectRecord } from "../../progress/record";
import { useSession } from "../session/SessionContext";
import { useLocale } from "../text/PaneTextContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontVariantNumeric: "tabular-nums",
  },
});

interface Props {
  numbers: readonly number[];
  projects: readonly ProjectRecord[];
  /** The cell that a link leads to. */
  place: (project: ProjectRecord) => Place;
}

/** Projects by their numbers, each the way to its cell. */
export function ProjectLinks({ numbers, projects, place }: Props) {
  const styles = useStyles();
  const session = useSession();
  const text = investmentText(useLocale());
  const byNo = new Map(projects.map((project) => [project.no, project]));
  return (
    <span className={styles.root}>
      {numbers.map((no) => {
        const project = byNo.get(no);
        return project ? (
          <Link
            key={no}
            as="button"
            title={project.title}
            aria-label={text.locate(no, project.title)}
            onClick={() => void session.goTo(place(project))}
          >
            {no}
          </Link>
        ) : (
          <span key={no}>{no}</span>
        );
      })}
    </span>
  );
}
