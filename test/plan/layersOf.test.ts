import { layersOf } from "../../src/plan/cells/layersOf";

test.each<[string, readonly number[] | null]>([
  ["1.2", [1, 2]],
  ["3-1", [3, 1]],
  ["（2.3.1）", [2, 3, 1]],
  ["2—4", [2, 4]],
  ["一-1", [1, 1]],
  ["二/3", [2, 3]],
  ["（三）.2", [3, 2]],
  ["12", null],
  ["1.0", null],
  ["一", null],
  ["1/2", null],
  ["十一", null],
  ["甲-1", null],
])("%s: %j", (text, layers) => {
  expect(layersOf(text)).toEqual(layers);
});
