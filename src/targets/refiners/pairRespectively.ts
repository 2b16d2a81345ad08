import type { Candidate, Refiner } from "../draft";

const JOINED = /^[、和及与]*$/;

/**
 * A、B分别达到95%、90%: figures that follow without words of their own share those of the first;
 * each knows its place in the row, so that subjects and dates are dealt out one to one.
 */
export const pairRespectively: Refiner = ({ candidates }) => {
  let row: Candidate[] = [];
  const finish = (): void => {
    if (row.length > 1) {
      row.forEach(
        (candidate, index) => (candidate.row = { first: row[0]!, index, size: row.length }),
      );
    }
    row = [];
  };
  for (const candidate of candidates) {
    const before = row.at(-1);
    const follows =
      before?.clause === candidate.clause &&
      before.tail === "" &&
      candidate.tail === "" &&
      JOINED.test(candidate.lead);
    if (!follows) finish();
    if (candidate.role !== "none") row.push(candidate);
  }
  finish();
};
