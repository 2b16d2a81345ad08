/** What stands around a written list: letters, signatures, what a web page prints below. */

/** 附件, 附件1, 附件：: from here on stands what was attached. */
export const ATTACHED = /^附(?:件|表|录)\s?[\d一二三四五六七八九十]{0,2}\s?[:：]?$/;

/** A date alone on its line: it closes a letter. */
export const SIGNED_DATE =
  /^(?:20\d{2}|[二2][〇○零ＯO0][一二三四五六七八九〇○零ＯO0]{2})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日(?:印发)?$/;

/** A line below the last item that belongs to none. */
export const CLOSING =
  /^[（(【[]?(?:责任编辑|编辑|编审|编校|编发|(?:信息|稿件|素材|内容|文章|图文|图片|资料)?来源|供稿|记者|文字|图片|审核|监制|校对|[初复终二三]审|上一[篇条]|下一[篇条]|扫一扫|扫码|注[：:]|备注[：:]|附件|现予公告|特此|此件|联系(?:人|电话|方式)|公示|监督电话|版权|网站|备案|打印|分享|关闭|相关(?:阅读|链接|文档)|主题词|抄送|主送|END)/i;

/** A sentence that leads to the list: 近日，区政府公布了…, 为进一步改善民生，…. */
export const PREFACE =
  /^(?:近日|日前|昨日|今天|本报讯|记者|为(?:了|进一步|切实|深入|持续|全面|做好|扎实|贯彻|更好)|根据|按照|经.{0,20}(?:研究|审议|同意|票决|讨论))|(?:公布|发布|印发|获悉|如下|以下|下列)/;

/** A sentence of news or of a report: who said it, what is done already. */
export const NARRATED =
  /(?:说|表示|介绍|指出|强调|称)[：:，,。]|记者|截至|同比|下一步|正在|目前|据.{1,12}(?:介绍|了解)|比上年|较去年|已(?:经|全部|有)?(?:完成|建成|开工|投入|累计)|占年度|(?:[上下]午|近日|昨[日天]|今天|[日号])[，,]|以来[，,]|[。！？]”|表决/;
