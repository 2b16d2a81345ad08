import { armFaults } from "../../../src/host/page/faults/armFaults";
import { noFaults } from "../../../src/host/protocol/faults";

const targets = () => {
  const done: string[] = [];
  return {
    done,
    protectSheet: () => void done.push("protected"),
    filterSheet: () => void done.push("filtered"),
    editElsewhere: () => void done.push("edited"),
  };
};

test.each([
  ["cellEdit", { cellEditMode: true }],
  ["payload:4096", { maxRequestBytes: 4096 }],
  ["response:10", { maxResponseBytes: 10 }],
  ["midBatch:2", { failAtWrite: 2 }],
  ["midBatch", { failAtWrite: 0 }],
  ["slow:250", { delay: 250 }],
  ["slow", { delay: 1000 }],
])("%s", (name, expected) => {
  expect(armFaults([name], targets()).faults).toEqual({ ...noFaults(), ...expected });
});

test("faults of the workbook are made at once, another author's edit before the next request", async () => {
  const on = targets();
  const { faults } = armFaults(["protected", "filtered", "coauthor"], on);
  expect(on.done).toEqual(["protected", "filtered"]);
  await faults.beforeNextRequest?.();
  expect(on.done).toEqual(["protected", "filtered", "edited"]);
});

test("unknown names are answered, not obeyed", () => {
  expect(armFaults(["constructor", "celEdit"], targets())).toEqual({
    faults: noFaults(),
    unknown: ["constructor", "celEdit"],
  });
});
