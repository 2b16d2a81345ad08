/** What may stand before the date of a clause that says when all before it is done. */
export const LEADS_TO_DATE = /^(?:并|力争|确保|争取|计划|预计|于|在|均|全部|到|至)*$/;

/** What may stand in brackets before the date of the number before them: （力争10月底前）, （时限：10月底）. */
export const LEADS_IN_ASIDE =
  /^(?:力争|确保|争取|计划|预计|于|在|均|全部|须|应|完成|竣工|开工|建设|实施|时限|期限|时间|节点|要求|：|:)*$/;

/** 前全部建成投用: what is done by then, and nothing else. */
export const CLOSES =
  /^(?:力争|确保|争取|实现|全部|全面|全线|均|都|同步|如期|基本|整体|正式|改造|建设|安装|发放|施工|挂牌|对外|向社会|免费)*(?:(?:建成|完成|完工|竣工|投入使用|投用|交付使用|交付|通车|通水|开放|投运|投入运营|运营|运行|启用|到位|验收|使用)(?:并)?)+$/;

/** Only begun this year: 启动建设储备库1个. */
export const BEGINS = /启动|开工|开建|动工/;

/** （3月开工）: on that day it only begins. */
export const BEGUN_THEN = /^(?:全面|正式|全部|完成)?(?:开工|启动|动工|开建|招标|立项|进场|前期)/;

/** What a built thing gives. */
export const PLACES = /(?:学位|床位|托位|泊位|车位|座位|面积)$/;

export const ALL_OF_THEM = /全部|全面|均|都|同步/;
