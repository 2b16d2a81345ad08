import type { Course, Session } from "../session/session";
import { check } from "./checkLedger";

/**
 * After a write: what is shown is judged again. Where 核对目标 has marked the workbook, its marks are
 * brought up to date as well; where it has not, nothing more is written.
 */
export async function refresh(session: Session, course: Course): Promise<void> {
  if (session.get().checked) await check(session, course);
  else await session.read();
}
