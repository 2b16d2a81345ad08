import type { FindingMessages } from "./findingMessages";

/** Findings: what is wrong, where, and what to do. */
export const findingsEnUS: FindingMessages = {
  NOT_A_NUMBER:
    "“{indicator}” holds “{text}”, which is not a number. Enter the number only[[, without the unit “{unit}”]][[; suggested: {suggestion}]].",
  NOT_A_STATE: {
    milestone:
      "The milestone “{indicator}” holds “{text}”. Choose 未启动 (not begun), 进行中 (under way) or 已完成 (done)[[; suggested: {suggestion}]].",
    confirmation:
      "The confirmation of “{indicator}” holds “{text}”; only 是 (yes) and 否 (no) count, so it is taken as not confirmed. Enter 是 or 否[[; suggested: {suggestion}]].",
  },
  WRONG_UNIT:
    "“{indicator}” is counted in “{unit}”, but “{text}” is in “{typedUnit}”. Convert it and enter the number only[[; suggested: {suggestion}]].",
  SCALE_JUMP: {
    small:
      "The target of “{indicator}” is {target} {unit}; {value} is smaller by about {factor} times, as if 万, 亿 or a percent sign had been dropped. Enter it in “{unit}”[[; suggested: {suggestion}]].",
    large:
      "The target of “{indicator}” is {target} {unit}; {value} is larger by about {factor} times, as if 万, 亿 or a percent sign had been counted twice. Enter it in “{unit}”[[; suggested: {suggestion}]].",
  },
  NEGATIVE:
    "“{indicator}” holds {value}; a running total cannot be below 0. Please check[[; suggested: {suggestion}]].",
  NOT_WHOLE:
    "“{indicator}” counts whole things (“{unit}”), but holds {value}. Enter the whole number that is finished.",
  OVER_100_PERCENT:
    "“{indicator}” is a share, but {value}{unit} is more than {all}{unit}. Please check and enter it again.",
  FELL: {
    value:
      "“{indicator}” stands at {value} {unit}, less than last period's {previous} {unit}. Enter the total since January, not this month's number; if last period was wrong, correct it.",
    level:
      "“{indicator}” stands at {value} {unit}; last period it was {previous} {unit}, so it went down. Leave it if that is true; otherwise check both numbers.",
    state:
      "The milestone “{indicator}” was “{previousState}” last period and is now “{state}”. Progress does not go back; check it, or correct last period.",
  },
  OVER_TARGET: {
    value:
      "“{indicator}” stands at {value} {unit}, {percent}% of the target {target} {unit}. Leave it if that is true; otherwise check for double counting.",
    far: "“{indicator}” holds {value} {unit}, and the target is only {target} {unit}: perhaps it is in the wrong row or unit, or has a digit too many. Please check; leave it if that is true.",
  },
  PART_EXCEEDS_WHOLE:
    "“{indicator}” ({value} {unit}) is more than “{whole}” ({wholeValue} {unit}), of which it is a part. Check both numbers.",
  PARTS_DIFFER:
    "“{indicator}” is {value} {unit}, but its parts add up to {parts} = {sum} {unit}. Check the total and the parts.",
  INVEST_OVER:
    "Invested so far {value} {unit}, more than this year's {planned} {unit}[[ ({percent}%)]]. Leave it if that is true; otherwise check it.",
  INVEST_SCALE:
    "Invested so far reads {value}, this year's investment is {planned} {unit}: it seems to be in “{typedUnit}”. Enter it in “{unit}”[[; suggested: {suggestion}]].",
  DONE_WITHOUT_NUMBER:
    "The progress text says that all is done, but “{indicator}” stands at {value} {unit} of {target} {unit}. Correct the number or the text.",
  DONE_WITHOUT_EVIDENCE:
    "“{indicator}” is done, but no evidence is named. Enter a document, its number or a photo.",
  BAD_DATE: {
    unreadable:
      "The report date “{text}” is not a date, or could be more than one day. Enter it like 2022-06-30.",
    month: "The report date “{text}” names a month and no day. Enter it like 2022-06-30.",
    future:
      "The report date {date} is later than the day of this check ({today}). Please correct it.",
    early: "The report date {date} is before the plan year (from {first}). Check the year.",
    text: "The report date “{text}” is text, not a date, and cannot be sorted[[; suggested: {suggestion}]].",
  },
  NOT_REPORTED:
    "Nothing has been entered for “{indicator}”[[ (due {due})]]. Enter the total so far; 0 or 未启动 if nothing has happened.",
  NARRATIVE_DIFFERS: {
    value:
      "The progress text says “{text}” for “{indicator}”, the cell says {value} {unit}. Please check[[; if the text is right, enter {suggestion}]].",
    swapped:
      "“{indicator}” holds {value}, which the progress text gives for “{other}”; here it says “{text}”: the numbers seem to have changed places. Please check[[; if the text is right, enter {suggestion}]].",
  },
  MISPLACED: {
    narrative:
      "The progress text of project {no} seems to be that of project {other} “{title}”, pasted into the wrong row. Please check and enter it again.",
    narrativesDown:
      "The progress texts of projects {first} to {last} seem to stand {rows} row(s) too low: each tells of the project above. Move the stretch back (down to {to}, {count} projects).",
    narrativesUp:
      "The progress texts of projects {first} to {last} seem to stand {rows} row(s) too high: each tells of the project below. Move the stretch back (down to {to}, {count} projects).",
    entriesDown:
      "“{column}” seems to stand {rows} row(s) too low from about {from} to {to}: the numbers do not fit the targets of their rows, but those {rows} row(s) higher. Check and move them back[[; the {folded} findings that came of it are not listed one by one]].",
    entriesUp:
      "“{column}” seems to stand {rows} row(s) too high from about {from} to {to}: the numbers do not fit the targets of their rows, but those {rows} row(s) lower. Check and move them back[[; the {folded} findings that came of it are not listed one by one]].",
    sorted:
      "The numbers of “{column}” are in order from top to bottom, as if this column alone had been sorted; they no longer fit the targets of their rows. Undo the sorting or enter them again[[; the {folded} findings that came of it are not listed one by one]].",
  },
  PLAN_EDITED: {
    edited:
      "On “{sheet}”, the[[ “{column}”]] cell[[ of project {no}]] differs from the list as issued[[: it was “{was}”]][[, it is “{now}”]]. What was issued may not be changed; put it back.",
    columnEdited:
      "On “{sheet}”, {count} cells of “{column}” (from this one on) differ from the list as issued[[: here it was “{was}”]][[, it is “{now}”]]. The column may have been moved by a row, sorted alone or replaced in. What was issued may not be changed; put it back.",
    section:
      "The section name differs from the list as issued: it was “{was}”[[, it is “{now}”]]. Put it back.",
    rowMoved:
      "The row[[ of project {no}]][[ “{title}”]] was moved; it is checked all the same. Move it back unless that was meant.",
    columnMoved:
      "The column “{column}” was moved; it is checked all the same. Move it back unless that was meant.",
    columnDoubled:
      "Two columns have the header “{column}”; only the one at {first} is read. Delete or rename this one.",
    setting:
      "The setting “{column}” holds “{now}”, which cannot be read; “{used}” is used. Enter an allowed value: {allowed}.",
    settingName:
      "The setting “{was}” was renamed “{now}”, so that its value is not read[[; “{used}” is used]]. Name it “{was}” again.",
    formula:
      "On “{sheet}”, “{column}”[[ of project {no}]] is a formula; “{now}” was typed over it, so that it no longer follows the entries. Put the formula back and enter nothing in this column.",
    formulas:
      "On “{sheet}”, {count} cells of “{column}” hold values in the place of their formulas (pasted as values, perhaps) and no longer follow the entries. Put the formulas back.",
    planYear:
      "The setting “{column}” says {now}, but the list was issued for {was}, which it is checked by. Change it back to {was}.",
    base: "On the hidden sheet “{sheet}”, “{column}”[[ of project {no}]] was changed[[: it was “{was}”]][[, it is “{now}”]]. Its fingerprint and the list prove what was issued, and that is what is checked. Put “{sheet}” back.",
    baseProject:
      "On the hidden sheet “{sheet}”, project {no} no longer fits its fingerprint: somebody changed it. Whether the list still says what was issued for it cannot be told; it is checked by what the list says now. Put “{sheet}” back from the ledger as issued.",
    baseNameless:
      "On the hidden sheet “{sheet}”, the number of this row[[ (“{now}”)]] cannot be read, so that nobody knows which project it is; its row of the list is not checked. Put “{sheet}” back from the ledger as issued.",
    baseTarget:
      "On the hidden sheet “{sheet}”, the record of target {id} was changed. Whether its value, unit and deadline are as issued cannot be told; it is checked by what the target sheet says now. Put “{sheet}” back from the ledger as issued.",
    baseAbout:
      "On the hidden sheet “{sheet}”, the list's title, year, unit, sections or rows were changed. Whether rows are missing, and whether unit and year are as issued, cannot be told. Put “{sheet}” back from the ledger as issued.",
    settingIgnored:
      "The setting “{column}” holds “{now}”, which cannot be read; it counts as empty. Enter an allowed value (like {allowed}) or clear it.",
  },
  ROW_MISSING: {
    row: "The row[[ of project {no}]][[ “{title}”]] was issued and is no longer on the sheet “{sheet}”: deleted or emptied. Put it back here.",
    setting: "The row of the setting “{title}” is gone[[; “{used}” is used]]. Put it back here.",
  },
  ROW_DUPLICATED: {
    row: "The row[[ of project {no}]][[ “{title}”]] stands more than once[[ (see {first})]]; this one is not read. Keep only one.",
    setting:
      "The setting “{title}” has two rows; only the one at {first} is read. Delete the other.",
  },
  ROW_ADDED:
    "This row[[ “{title}”]] is not in the list as issued. Delete it, or ask the issuing office to add it.",
  COLUMN_MISSING: {
    deleted:
      "The sheet “{sheet}” has no column “{column}”: it was deleted and cannot be checked. Undo that, or insert a column[[ to the right of “{left}”]] with the header “{column}” and fill it in again.",
    renamed:
      "The sheet “{sheet}” has no column “{column}”; “{now}” stands there: it was renamed. Put the header “{column}” back.",
  },
  SHEET_MISSING: {
    missing:
      "The workbook has no sheet “{sheet}”; it may have been deleted. Put it back from the ledger as issued.",
    renamed:
      "The sheet “{sheet}” was renamed “{now}”; it is checked all the same. Name it “{sheet}” again.",
  },
  PLAN_ARITHMETIC: {
    parts:
      "The parts of “{indicator}” add up to {parts} = {sum} {unit}, which does not fit the whole of {whole} {unit}. Check the list and the target sheet.",
    content:
      "In the list's own text the parts add up to {parts} = {sum} {unit}, which does not fit the whole of {whole} {unit}. Ask the issuing office.",
    money:
      "The list's text names {amount}, more than this year's investment of {planned} {unit}. Check both, or whether other funds pay for it.",
  },
};
