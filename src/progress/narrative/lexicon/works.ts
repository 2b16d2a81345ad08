/** Works that go on, after the number they are told of: 3所主体封顶, 2个正在铺装. */
export const UNDERWAY_AFTER =
  /正在|在建|开工|已启动|全部启动|进场|封顶|主体|施工中|尚未|均未|^待|签约|前期|招标|选址|土建|施工$|阶段$|(?:有序|稳步|加快|持续|抓紧|全力|按[^，,。；]{0,4}|推)(?:推进|实施|建设|进中)$/;
/** 15个，现已全部开工 and 7所，主体均已完工: how far all of the number just told is. */
export const ALL_STAGED =
  /^[，,]?(?:目前|现)?(?:均|全部|全面)?已?(?:均|全部|全面)?(开工|启动|签约|立项|进场|主体|土建|基础工程)(?!率|设施)(?:[^，,。；]*[，,。；]|[且并])/;

/** 除3条外，其余均已完成: what is not done yet. 拆除3处 is done. */
export const EXCEPT_BEFORE = /(?:^|[，,；;])除(?:了|去)?[^，,；;]{0,10}$/;
export const EXCEPT_AFTER = /^[^，,；;。]{0,20}(?:[以之]?外|以外)(?=[，,])/;

/** Stages that are completed long before the works are: 基础施工已完成42座. */
export const EARLY_STAGE =
  /^(?:基础施工|基础工程|土建|桩基|路基|垫层|采购|购置|选址|招标|前期|立项|申报|摸排|签约)$/;
export const COMPLETED = /^(?:完成|完工)$/;
export const STAGE_ONLY = /^(?:工作|施工|工程|阶段)?(?:已|均|全部|基本)*$/;

/** What says that the thing just told is done. */
export const DONE =
  /已|完成|建成|完工|竣工|投用|投入使用|投入运营|投运|交付|办理|办结|开放|达标|验收|实现|累计|达/;

/** Nothing but that it was looked at after it was done. */
export const CHECKED = /^(?:已|通过|完成)*验收(?:合格|通过)?$/;

/** No stage told later takes this back. */
export const FINISHED = /完成|建成|完工|竣工|投用|投入使用|交付/;

/** So much is done of what was just told; 总数达 tells the stock. */
export const ANSWERS = /^(?!.*(?:总数|总量|总计|现有|达)).*(?:已|完成|建成|竣工|完工|实际|落实)/;

/** Words that tell what is, against what was planned. */
export const BY_NOW = /已|目前|截至|截止|累计|实际|现|均|全部/;

/** Everything of it is done: the number before, even a planned one, is reached. */
export const ALL_DONE =
  /(?:全部|均已?|全面|如期|提前|按期|顺利|圆满)(?:已|建成|升级|改造)?(?:完成|完工|建成|竣工|投用|投入使用|投运|交付|达标|到位|验收)(?!主体|基础|选址|招标|设计|前期|立项|可研|封顶)|已[^，,。；0-9]{0,8}(?:完毕|完成|完工|建成|竣工|到位|投用|投运|交付)(?=[，,。；])/;
/** A hope, not a fact: ，预计年底全面完成. */
export const HOPED = /(?:预计|力争|将|确保|计划|有望|拟)[^，,。；]{0,12}$/;
/** 主体工程已完成: no more than a stage is. */
export const OF_A_STAGE =
  /(?:主体|基础|土建|桩基|土方|前期|选址|招标|招投标|征地|拆迁|设计|立项|可研|审批|勘察)(?:结构|工程|施工|工作|建设|手续|编制|批复)*(?:均|全部|基本|也)?$/;

/** A whole sentence of it: 全部改造工作已于11月完工. */
export const ALL_OF_IT =
  /^[^，,]{0,6}(?:全部|所有|均)[^，,。；]{0,12}(?:已|均)[^，,。；]{0,14}(?:完成|完工|建成|竣工|投用|投入使用|交付)$/;

/** What is said of all numbers of a sentence, or of the last one, after them. */
export const NONE_DONE = /均(?:未|尚未|正在|在)|都未|均已(?<stage>开工|封顶|启动)/;
export const LAST_NOT_DONE =
  /尚未|未(?:获批|公布|完工|建成|验收|投用)|待(?:公布|验收|批复|审批|认定)/;
