import type { Refiner } from "../draft";

const BUILDING =
  /(?:建筑(?:总)?面积|用地(?:总)?面积|占地(?:总)?面积|(?:^|[，；。新建])总面积|用房面积|校舍面积|[^\u4e00-\u9fff]面积|(?:^|总|项目|规划|净)用地|(?:^|[^侵])占地|总投资|总投资额|(?:^|[，；])(?:计划|预计|项目)?投资(?:约)?|概算|估算投资|投资总额|设计(?:规模|床位|能力|日处理)?|规划(?:床位|设置|班)|全长|总长|总规模|总建面|建面|容积率)[^，。；、0-9]{0,6}$/;

/** Floor space, land, total investment, designed size: they describe a building and promise nothing. */
export const markAttributes: Refiner = ({ candidates, clauses }) => {
  let building = -1;
  for (const candidate of candidates) {
    if (candidate.role !== "target") continue;
    const sentence = clauses.list[candidate.clause]!.sentence;
    const lead = candidate.lead;
    const bareArea =
      candidate.kind === "area" &&
      building === sentence &&
      lead.length <= 4 &&
      candidate.tail === "";
    if (BUILDING.test(lead) || bareArea || /^班$/.test(candidate.unit)) {
      candidate.role = "attribute";
      if (candidate.kind === "area") building = sentence;
    }
  }
};
