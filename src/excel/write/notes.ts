import { type NoteChange, OWN_NOTE_PREFIX } from "../../app/workbook";
import { cellAddress } from "../../ledger/a1";
import { step, type Step } from "./step";

interface Question {
  readonly change: NoteChange;
  readonly note: Excel.Note;
}

/** Queues the question for the notes that stand where notes are to be set or removed. */
export function askNotes(
  { workbook }: Excel.RequestContext,
  changes: readonly NoteChange[],
): Question[] {
  return changes.map((change) => {
    const { notes } = workbook.worksheets.getItemOrNullObject(change.sheet);
    const note = notes.getItemOrNullObject(cellAddress(change.row, change.column));
    note.load("content");
    return { change, note };
  });
}

/** Notes to set and to remove. A note that is not ours stays as it is. */
export function noteSteps(questions: readonly Question[]): Step[] {
  return questions.flatMap(({ change, note }) => {
    const present = !note.isNullObject;
    if (present && !note.content.startsWith(OWN_NOTE_PREFIX)) return [];
    if (change.text === null) return present ? [step(() => note.delete())] : [];
    const { text } = change;
    if (present) return note.content === text ? [] : [step(() => (note.content = text))];
    return [
      step(({ workbook }) => {
        const { notes } = workbook.worksheets.getItem(change.sheet);
        notes.add(cellAddress(change.row, change.column), text);
      }, 2),
    ];
  });
}
