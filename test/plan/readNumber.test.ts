import { readNumber } from "../../src/plan/cells/readNumber";

test.each([
  ["1", 1],
  ["１．", 1],
  ["（2）", 2],
  ["⑶", 3],
  ["④", 4],
  ["❶", 1],
  ["❿", 10],
  ["➁", 2],
  ["➌", 3],
  ["⓵", 1],
  ["甲", 1],
  ["癸", 10],
  ["甲乙", null],
  ["㈢", 3],
  ["第十二项", 12],
  ["1.0", 1],
  ["0", null],
  ["★", null],
  ["一二级", null],
  ["", null],
])("%j → %p", (text, no) => {
  expect(readNumber(text)).toBe(no);
});
