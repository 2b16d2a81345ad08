/**
 * Words right before a figure that describes a building: floor space, land, investment, design.
 * 绿色建筑面积 and the like are themselves what is delivered.
 */
export const BUILDING_FIGURE = new RegExp(
  [
    "(?<!绿色|装配式|节能|能耗|[竣完开施]工|达标)建筑(?:总)?面积",
    "[总建扩](?:建)?面积|建面",
    "规划征地|用[地房]面积|占地(?:总)?面积|校舍面积|楼面面积",
    "(?:^|总|项目|规划|净)用地|(?:^|[^侵])占地",
    "总投资(?:额)?|投资总额|概算|估算投资|(?:项目|工程|初步|投资)预算|(?:^|[，；])(?:计划|预计|项目)?投资(?!将|完成|达|突破|保持|增)(?:约)?",
    "建设规模|设计(?:规模|床位|能力|日处理)?|规划(?:床位|设置|班)|总规模|容积率",
    "(?:^|[，；])(?:路线|道路|线路)?[全总]长",
  ]
    .map((words) => `(?:${words})`)
    .join("|")
    .replace(/^(.*)$/s, "(?:$1)[^，。；、0-9]{0,6}$"),
);

/** 新建12000平方米门诊楼: the floor space of one building, while 新建5万平方米绿地 is delivered. */
export const ONE_BUILDING =
  /^(?:的)?[\u4e00-\u9fff]{0,6}(?:大楼|楼|馆|厂房|医院|学校)(?![\u4e00-\u9fff]{0,4}(?:改造|整治|修缮|维修|加固))/;

/** 改造总建筑面积, 利用旧厂房: the first space is what is delivered, the second where it is done. */
export const DELIVERED_SPACE =
  /(?:改造|整治|修缮|提升|腾退|盘活|维修)[^，。；、0-9]{0,8}面积[^，。；、0-9]{0,6}$/;
export const USED_SPACE = /^(?:其中)?(?:充分|拟)?利用/;

/** What a building under description is said to hold: nothing is added to the city by the words. */
export const BUILDING_CAPACITY =
  /^(?:其中)?(?:共|规划|拟)?(?:设置|设有|内设|设|可设置|可提供|提供|拥有|配备|编制)?(?:总)?(?:床位|病床|停车位|车位|停车泊位|泊位|班级|教学班|学位|座位|教室|客房)(?:数|总数)?$/;

/** 桥长120米, 宽20米: a measure of one thing. */
export const DIMENSION = /^(?:其中)?(?:红线|路[基面幅]|[桥路坝堤渠线洞])?[长宽高]度?约?为?$/;

/** 示范段（3.2公里）, 处置中心（年处置2万吨）: how large the thing before the bracket is. */
export const SIZE_IN_BRACKETS = /^(?:(?:设计|年|日)[^，。；、]{0,6})?$/;
