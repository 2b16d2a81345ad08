import type { Refiner } from "../draft";
import {
  BUILDING_CAPACITY,
  BUILDING_FIGURE,
  DELIVERED_SPACE,
  DIMENSION,
  ONE_BUILDING,
  SIZE_IN_BRACKETS,
  USED_SPACE,
} from "../lexicon/attributes";

const SIZES: ReadonlySet<string> = new Set(["length", "area", "capacity"]);
const CLASSES = /^(?:教学)?班级?$/;
const CLASSES_IN_BRACKETS = /^[\u4e00-\u9fff]{0,4}班级?$/;
const BUILDS = /(?:[新改扩重][改扩]?建|建设|建成|建造)$/;
const DESIGNED = /(?:设|规模|规划|容纳)$/;

/** Floor space, land, total investment, designed size: they describe a building and promise nothing. */
export const markAttributes: Refiner = ({ candidates, clauses }) => {
  let described = false;
  let measured = -1;
  for (const candidate of candidates) {
    const { host, sentence } = clauses.list[candidate.clause]!;
    const { after, lead, kind, tail, unit } = candidate;
    const bareArea = kind === "area" && measured === sentence && lead.length <= 4 && tail === "";
    const held = described && BUILDING_CAPACITY.test(lead) && !/^提供/.test(lead);
    const classes =
      unit === "班" ||
      (unit === "个" && CLASSES.test(tail) && (described || DESIGNED.test(lead))) ||
      (unit === "个" && host !== undefined && lead === "" && CLASSES_IN_BRACKETS.test(tail));
    const figure =
      kind !== "percent" &&
      ((BUILDING_FIGURE.test(lead) && !DELIVERED_SPACE.test(lead)) ||
        (kind === "area" && (USED_SPACE.test(lead) || isBuilding(lead, after))) ||
        (kind === "length" && DIMENSION.test(lead)) ||
        (host !== undefined && SIZES.has(kind) && tail === "" && SIZE_IN_BRACKETS.test(lead)));
    if (candidate.role === "target" && (figure || bareArea || held || classes)) {
      candidate.role = "attribute";
    }
    described ||= figure;
    if (figure && kind === "area") measured = sentence;
  }
};

/** 新建 right before the space and the building right after it. */
const isBuilding = (lead: string, after: string): boolean =>
  BUILDS.test(lead) && ONE_BUILDING.test(after);
