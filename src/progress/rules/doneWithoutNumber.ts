import { declaresAllDone } from "./allDone";
import { finding, placeOf, type ProjectRule } from "./rule";

/** DONE_WITHOUT_NUMBER: 进展情况 says that everything is done while the number says it is not. */
export const doneWithoutNumber: ProjectRule = ({ record: project, sound }) => {
  const narrative = project?.narrative?.value;
  if (typeof narrative !== "string" || !sound.some(({ met }) => met === false)) return [];
  if (!declaresAllDone(narrative)) return [];
  return sound.flatMap((target) => {
    const { record, value, met, direction } = target;
    if (met !== false || value === null || !record.confirmed || direction !== "up") return [];
    return finding("DONE_WITHOUT_NUMBER", placeOf(target), record, {
      data: {
        indicator: record.indicator,
        value,
        target: record.value ?? "",
        unit: record.unit,
      },
    });
  });
};
